package balieplein.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurrentCityTest {

    private final List<String> served = new ArrayList<>();

    @Test
    void a_city_whose_night_fails_does_not_keep_the_others_from_theirs() {
        assertThatThrownBy(() -> CurrentCity.runEach(List.of("aa", "broken", "bb", "worse", "cc"), this::night))
                .hasMessageContaining("broken")
                .hasRootCauseMessage("no night in broken")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .satisfies(other -> assertThat(other).hasMessageContaining("worse")));
        assertThat(served).containsExactly("aa", "bb", "cc");
        assertThat(CurrentCity.find()).isEmpty();
    }

    @Test
    void when_nothing_fails_nothing_is_thrown() {
        CurrentCity.runEach(List.of("aa", "bb"), this::night);
        CurrentCity.runEach(List.of(), this::night);
        assertThat(served).containsExactly("aa", "bb");
    }

    private void night() {
        var city = CurrentCity.code();
        if (city.equals("broken") || city.equals("worse")) {
            throw new IllegalArgumentException("no night in " + city);
        }
        served.add(city);
    }
}

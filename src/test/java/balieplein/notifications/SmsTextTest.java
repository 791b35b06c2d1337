package balieplein.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {

    @ParameterizedTest(name = "{1} times {0}")
    @CsvSource({
        "a, 160, 1",
        "a, 161, 2",
        "a, 306, 2",
        "a, 307, 3",
        "€, 80, 1",
        "€, 81, 2",
        "ê, 70, 1",
        "ê, 71, 2",
        "ê, 134, 2",
        "ê, 135, 3"
    })
    void a_city_pays_for_the_parts_a_network_counts(String letter, int times, int segments) {
        assertThat(new SmsText(letter.repeat(times)).segments()).isEqualTo(segments);
    }

    @Test
    void typographic_signs_cost_nothing() {
        var text = new SmsText("Breng mee: “de kaart” – 10.00\u00a0u. l’après… ");
        assertThat(text.words()).isEqualTo("Breng mee: \"de kaart\" - 10.00 u. l'après...");
        assertThat(text.isOwnAlphabet()).isTrue();
    }
}

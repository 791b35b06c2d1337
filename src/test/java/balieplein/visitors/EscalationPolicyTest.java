package balieplein.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationPolicyTest {

    /// The first and the second time it is the host, then each deputy once.
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"1,1,0", "2,1,0", "3,1,-", "1,3,0", "2,3,0", "3,3,1", "4,3,2", "5,3,-"})
    void who_is_told(int time, int hosts, @Nullable Integer turn) {
        assertThat(EscalationPolicy.turn(time, hosts).orElse(null)).isEqualTo(turn);
    }

    @ParameterizedTest
    @CsvSource({"1,3", "2,3", "3,4"})
    void when_the_host_is_absent_the_next_deputy_is_told(int told, int next) {
        assertThat(EscalationPolicy.withoutHost(told)).isEqualTo(next);
    }
}

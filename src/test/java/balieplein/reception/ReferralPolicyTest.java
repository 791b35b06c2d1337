package balieplein.reception;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.plaza.VisitEvent;
import balieplein.plaza.VisitMove;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralPolicyTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "registered, OPEN",
        "registered called, OPEN",
        "registered called started, OPEN",
        "registered called started finished, RIGHT",
        "registered called started parked resumed transferred, RIGHT",
        "registered called transferred, WRONG",
        "registered called recalled started transferred called started finished, WRONG",
        "registered called started transferred undone finished, RIGHT",
        "registered called started undone undone called transferred, WRONG",
        "registered left, UNSEEN",
        "registered called no-show, UNSEEN",
        "registered called no-show returned called started finished, RIGHT",
        "registered called started corrected transferred, WRONG"
    })
    void sent_wrongly_is_sent_on_as_the_first_act(String moves, ReferralPolicy.Verdict verdict) {
        assertThat(ReferralPolicy.judge(events(moves.split(" ")))).isEqualTo(verdict);
    }

    private static List<VisitEvent> events(String... moves) {
        var number = new AtomicInteger();
        return Arrays.stream(moves)
                .map(VisitMove::of)
                .map(move -> new VisitEvent(
                        number.incrementAndGet(),
                        move,
                        move.steps().iterator().next(),
                        Instant.EPOCH,
                        "x",
                        new VisitEvent.Where("general", List.of(), null),
                        VisitEvent.Closing.NONE,
                        null))
                .toList();
    }
}

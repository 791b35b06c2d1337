package balieplein.insight;

import static balieplein.insight.FactSample.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A packed day holds what its visits hold.
class DayBlockTest {

    private static final LocalDate THURSDAY = LocalDate.of(2017, 1, 19);

    /// Bytes of a packed day until the first queue of its first course.
    private static final int BEFORE_FIRST_QUEUE = 35;

    private static final List<VisitFact> VISITS = List.of(
            visit("v1").arrives("09:52").due("10:00").starts("09:58", "7").finishes("10:10", Map.of("eid.request", 2)),
            visit("v2").arrives("19:40").starts("19:40", "12").finishes("19:40", Map.of("eid.pickup", 1)),
            visit("v3").arrives("10:15").ends(VisitFact.State.LEFT));

    @Test
    void every_visit_comes_out_as_it_went_in() {
        var packed = DayBlock.of(THURSDAY, "stadskantoor", VISITS).packed();
        var block = DayBlock.unpacked(THURSDAY, "stadskantoor", packed);
        var numbers = block.read();
        for (var visit : VISITS) {
            assertThat(block.courses().get(numbers.next()))
                    .isEqualTo(visit.kind().course());
            assertThat(numbers.next()).isEqualTo(visit.halfHour().number());
            assertThat(new Times(
                            numbers.nextOrNull(), numbers.nextOrNull(), numbers.nextOrNull(), numbers.nextOrNull()))
                    .isEqualTo(visit.times());
        }
        assertThat(numbers.hasMore()).isFalse();
    }

    @Test
    void a_day_that_was_packed_before_first_queues_were_noted_is_still_read() {
        var now = DayBlock.of(THURSDAY, "stadskantoor", VISITS.subList(0, 1)).packed();
        var then = new ByteArrayOutputStream();
        then.write(DayBlock.BEFORE_FIRST_QUEUES);
        then.write(now, 1, BEFORE_FIRST_QUEUE - 1);
        then.write(now, BEFORE_FIRST_QUEUE + 1, now.length - BEFORE_FIRST_QUEUE - 1);
        var block = DayBlock.unpacked(THURSDAY, "stadskantoor", then.toByteArray());
        assertThat(block.courses()).containsExactly(VISITS.getFirst().kind().course());
    }

    @Test
    void visits_that_went_alike_share_their_course() {
        var alike = new ArrayList<VisitFact>();
        for (var i = 0; i < 100; i++) {
            alike.add(VISITS.getFirst());
        }
        var block = DayBlock.of(THURSDAY, "stadskantoor", alike);
        assertThat(block.courses()).hasSize(1);
        assertThat(block.visits().length).isLessThan(100 * 12);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, 63, 64, -64, -65, 127, 128, 3_600, -3_600, 86_400, 1_000_000_000, -1_000_000_000})
    void numbers_below_zero_and_large_ones_are_packed_too(int number) {
        var writer = new PackedNumbers.Writer();
        writer.addOrNull(number);
        writer.addOrNull(null);
        var reader = new PackedNumbers.Reader(writer.bytes());
        assertThat(reader.nextOrNull()).isEqualTo(number);
        assertThat(reader.nextOrNull()).isNull();
        assertThat(reader.hasMore()).isFalse();
    }
}

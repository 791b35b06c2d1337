package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.SlotCase;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    @ParameterizedTest(name = "{0} without {1} → {2}")
    @CsvSource({
        "09:00-11:00, 09:00-09:45, 09:45-11:00",
        "09:00-11:00, 08:30-09:15 09:45-10:30, 09:15-09:45 10:30-11:00",
        "09:00-11:00, 09:45-10:30 08:30-09:15 09:45-10:30, 09:15-09:45 10:30-11:00",
        "09:00-11:00, 08:00-12:00,",
        "09:00-11:00, , 09:00-11:00",
        "09:00-11:00, 11:00-12:00, 09:00-11:00",
        "09:00-11:00, 09:30-10:00 09:45-10:15, 09:00-09:30 10:15-11:00",
        "09:00-10:00 11:00-12:00, 09:30-11:30, 09:00-09:30 11:30-12:00"
    })
    @SlotCase({"C046", "C048", "C050"})
    void free_time_is_the_opening_without_what_is_taken(String opening, @Nullable String taken, @Nullable String free) {
        assertThat(text(spans(opening).without(spans(taken)))).isEqualTo(free);
    }

    @Test
    @SlotCase("C052")
    void three_people_who_are_needed_together_share_what_all_have() {
        var common = spans("09:00-12:00 14:00-17:00")
                .common(spans("10:00-13:00 15:00-18:00"))
                .common(spans("11:00-12:30 15:30-16:30"));
        assertThat(text(common)).isEqualTo("11:00-12:00 15:30-16:30");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "13:00-17:00 08:00-10:00 11:00-14:00 09:00-12:00, 08:00-17:00",
        "09:00-12:00 12:00-15:00, 09:00-15:00",
        "13:00-15:00 09:00-12:00, 09:00-12:00 13:00-15:00",
        "09:00-15:00 10:00-11:00, 09:00-15:00"
    })
    @SlotCase("C054")
    void ranges_that_overlap_or_touch_are_shown_as_one(String ranges, String shown) {
        assertThat(text(spans(ranges))).isEqualTo(shown);
    }

    private static Spans spans(@Nullable String text) {
        if (text == null) {
            return Spans.of();
        }
        return new Spans(Arrays.stream(text.split(" "))
                .map(range -> range.split("-"))
                .map(range -> new Span(minute(range[0]), minute(range[1])))
                .toList());
    }

    private static int minute(String time) {
        return LocalTime.parse(time).toSecondOfDay() / 60;
    }

    private static @Nullable String text(Spans spans) {
        return spans.list().isEmpty()
                ? null
                : spans.list().stream()
                        .map(span -> LocalTime.ofSecondOfDay(span.from() * 60L) + "-"
                                + LocalTime.ofSecondOfDay(span.to() * 60L))
                        .collect(Collectors.joining(" "));
    }
}

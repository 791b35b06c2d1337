package balieplein.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.locations.OpeningWeek;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import balieplein.locations.Span;
import balieplein.locations.Spans;
import balieplein.models.DayPlan;
import balieplein.models.Demand;
import balieplein.models.Outcome;
import balieplein.models.QueueModel;
import balieplein.models.ReferenceWeek;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShiftedWeekTest {

    private static final Percentage THIRTY = Percentage.withPercentage(30);
    private static final Offset<Double> EXACTLY = Offset.offset(0.001);

    /// OPT-01: 900 visitors on Monday between nine and three, under 4/11/10 counters; then until eight under 3/8/8.
    @Test
    void a_monday_with_an_evening_waits_a_fifth_of_one_without() {
        var week = week(Map.of(DayOfWeek.MONDAY, "09-15", DayOfWeek.THURSDAY, "09-20"));
        var measured = ReferenceWeek.demand(DayOfWeek.MONDAY, 900, 9, ReferenceWeek.SHORT);
        add(measured, ReferenceWeek.demand(DayOfWeek.THURSDAY, 1_200, 9, ReferenceWeek.THURSDAY));
        var evening = week(Map.of(DayOfWeek.MONDAY, "09-20", DayOfWeek.THURSDAY, "09-20"));
        var then = new ShiftedWeek(measured, week, evening, Shift.NEAREST).demand();
        assertThat(then.rate(DayOfWeek.MONDAY)).isCloseTo(900, EXACTLY);
        var before = general(measured, DayOfWeek.MONDAY, 9, 15, 4, 11, 10);
        var after = general(then, DayOfWeek.MONDAY, 9, 20, 3, 8, 8);
        System.out.printf("OPT-01: %.2f min, then %.2f min%n", before, after);
        assertThat(before).isCloseTo(5.3, THIRTY);
        assertThat(after).isCloseTo(1.1, THIRTY);
    }

    /// OPT-03: 600 visitors on Thursday from twelve, then from eleven, under 3/6/6 counters.
    @Test
    void a_thursday_that_opens_an_hour_earlier_waits_a_third() {
        var week = week(Map.of(DayOfWeek.THURSDAY, "12-20"));
        var measured = ReferenceWeek.demand(DayOfWeek.THURSDAY, 600, 12, 7, 7, 7, 8, 12, 14, 12, 7);
        var earlier = week(Map.of(DayOfWeek.THURSDAY, "11-20"));
        var then = new ShiftedWeek(measured, week, earlier, Shift.NEAREST).demand();
        var before = general(measured, DayOfWeek.THURSDAY, 12, 20, 3, 6, 6);
        var after = general(then, DayOfWeek.THURSDAY, 11, 20, 3, 6, 6);
        System.out.printf("OPT-03: %.2f min, then %.2f min%n", before, after);
        assertThat(after).isLessThan(before / 2);
    }

    @ParameterizedTest
    @EnumSource(Shift.class)
    void nobody_is_lost_or_found_unless_the_rule_says_so(Shift shift) {
        var week = week(Map.of(DayOfWeek.MONDAY, "09-20", DayOfWeek.TUESDAY, "09-15"));
        var measured = ReferenceWeek.demand(DayOfWeek.MONDAY, 900, 9, ReferenceWeek.LONG);
        add(measured, ReferenceWeek.demand(DayOfWeek.TUESDAY, 600, 9, ReferenceWeek.SHORT));
        var shorter = week(Map.of(DayOfWeek.MONDAY, "09-15"));
        var then = new ShiftedWeek(measured, week, shorter, shift).demand();
        var mornings = 900 * (10 + 11 + 10 + 7 + 7 + 7) / 100.0;
        assertThat(then.rate(DayOfWeek.TUESDAY)).isZero();
        assertThat(then.rate(DayOfWeek.MONDAY)).isCloseTo(shift == Shift.LOST ? mornings : 1_500, EXACTLY);
        if (shift == Shift.NEAREST) {
            assertThat(then.rate(DayOfWeek.MONDAY, 29)).isGreaterThan(900 * 0.4);
        }
    }

    private static double general(
            Demand demand, DayOfWeek weekday, int from, int to, int express, int general, int specialised) {
        var plan = DayPlan.constant(Spans.of(new Span(60 * from, 60 * to)), express, general, specialised);
        Outcome outcome = new QueueModel(new QueueModel.Settings(200, 5, 0, 600))
                .play(demand, List.of(new QueueModel.Day(weekday, plan, 1)))
                .all();
        return outcome.pools().get(1).mean() / 60;
    }

    private static void add(Demand target, Demand other) {
        for (var weekday = 0; weekday < 7; weekday++) {
            for (var halfHour = 0; halfHour < Demand.HALF_HOURS; halfHour++) {
                for (var errand = 0; errand < target.errands().size(); errand++) {
                    target.rates()[weekday][halfHour][errand] += other.rates()[weekday][halfHour][errand];
                }
            }
        }
    }

    private static OpeningWeek week(Map<DayOfWeek, String> hours) {
        var days = new HashMap<DayOfWeek, List<OpeningWindow>>();
        hours.forEach((weekday, written) -> {
            var from = LocalTime.of(Integer.parseInt(written.substring(0, 2)), 0);
            var to = LocalTime.of(Integer.parseInt(written.substring(3)), 0);
            days.put(weekday, List.of(new OpeningWindow(from, to, Regime.MIXED)));
        });
        return new OpeningWeek(days);
    }
}

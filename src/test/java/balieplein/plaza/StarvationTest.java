package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Ten thousand days at counters that call in the order of the policy: quiet ones, evenings with appointments and
/// walk-ins, days that are sold out from the first moment to the last, crowds at the door (GUI-09). Capacity existed on
/// a day when somebody who thinks of nothing but promises could have called everybody one handling before theirs ended.
class StarvationTest {

    private static final int DAYS = 10_000;

    /// Minutes: the longest handling that may be going on.
    private static final int HANDLING = 15;

    private static final Instant OPENING = Instant.parse("2017-01-19T08:00:00Z");
    private static final QueueRules RULES = QueueRules.standard("stadskantoor");

    private record Somebody(
            String ticket, Instant arrived, @Nullable Instant due, boolean hasPriority, int seconds)
            implements CallOrderPolicy.Claim {

        @Override
        public boolean isSentAsNext() {
            return false;
        }

        /// @param early how long before what was promised
        Instant promised(int early) {
            return due == null
                    ? arrived.plus(Duration.ofMinutes(RULES.promise().walkIn() - early))
                    : due.plus(Duration.ofMinutes(RULES.promise().appointment() - early));
        }
    }

    private record Day(List<Somebody> coming, int counters) {}

    /// Whoever is called next, of those that wait.
    @FunctionalInterface
    private interface Choice {
        Somebody of(List<Somebody> waiting, Instant now);
    }

    private int visitors;
    private int waitedBeyond;
    private int beyondOnBearableDays;
    private int bearableDays;

    @Test
    void in_ten_thousand_days_nobody_waits_beyond_the_promise_while_a_counter_could_have_helped() {
        var random = new Random(20170119);
        for (var number = 0; number < DAYS; number++) {
            var day = day(random);
            var beyond = beyond(day, StarvationTest::byPolicy, 0);
            visitors += day.coming().size();
            waitedBeyond += beyond;
            if (beyond(day, StarvationTest::bySmallestMargin, HANDLING) == 0) {
                bearableDays++;
                beyondOnBearableDays += beyond;
            }
        }
        assertThat(visitors).isGreaterThan(500_000);
        // on days that the counters cannot bear somebody waits; else this would prove nothing
        assertThat(waitedBeyond).isPositive();
        assertThat(bearableDays).isGreaterThan(DAYS / 4);
        assertThat(beyondOnBearableDays).isZero();
    }

    @Test
    void on_a_day_sold_out_from_morning_to_evening_every_walk_in_is_called_within_the_promise() {
        var coming = new ArrayList<Somebody>();
        for (var minute = 0; minute < 8 * 60; minute += 10) {
            coming.add(somebody(coming.size(), minute - 5, minute, false, 8 * 60));
        }
        coming.add(somebody(coming.size(), 0, null, false, 15 * 60));
        coming.add(somebody(coming.size(), 200, null, false, 15 * 60));
        coming.add(somebody(coming.size(), 400, null, true, 15 * 60));
        coming.sort(Comparator.comparing(Somebody::arrived));
        assertThat(beyond(new Day(coming, 1), StarvationTest::byPolicy, 0)).isZero();
    }

    /// How many are called after what was promised, or so many minutes before it. Counters that are free call at
    /// once; those who come at the same second are there before the call.
    private static int beyond(Day day, Choice choice, int early) {
        var free = new PriorityQueue<Instant>();
        for (var counter = 0; counter < day.counters(); counter++) {
            free.add(OPENING);
        }
        var waiting = new ArrayList<Somebody>();
        var next = 0;
        var beyond = 0;
        while (next < day.coming().size() || !waiting.isEmpty()) {
            var now = free.remove();
            if (waiting.isEmpty() && now.isBefore(day.coming().get(next).arrived())) {
                now = day.coming().get(next).arrived();
            }
            while (next < day.coming().size()
                    && !day.coming().get(next).arrived().isAfter(now)) {
                waiting.add(day.coming().get(next++));
            }
            var called = choice.of(waiting, now);
            waiting.remove(called);
            beyond += now.isAfter(called.promised(early)) ? 1 : 0;
            free.add(now.plusSeconds(called.seconds()));
        }
        return beyond;
    }

    /// A counter that becomes free is capacity: as long as a promise is at risk, it goes to somebody whose promise is
    /// at risk.
    private static Somebody byPolicy(List<Somebody> waiting, Instant now) {
        var order = RULES.order();
        var called = waiting.stream().min(order.at(now)).orElseThrow();
        if (!isUrgent(order, called, now) && waiting.stream().anyMatch(other -> isUrgent(order, other, now))) {
            throw new AssertionError(called + " was called at " + now + " while a promise was at risk: " + waiting);
        }
        return called;
    }

    private static boolean isUrgent(CallOrderPolicy order, Somebody somebody, Instant now) {
        return order.reason(somebody, now).rank() <= CallReason.LONG.rank();
    }

    /// The order that keeps the most promises of all: whoever's ends first.
    private static Somebody bySmallestMargin(List<Somebody> waiting, Instant now) {
        return waiting.stream()
                .min(Comparator.comparing(somebody -> somebody.promised(0)))
                .orElseThrow();
    }

    private static Day day(Random random) {
        var counters = 1 + random.nextInt(4);
        var minutes = random.nextBoolean() ? 180 : 480;
        var share = random.nextInt(11) / 10.0;
        var load = 0.4 + 0.7 * random.nextDouble();
        var coming = new ArrayList<Somebody>();
        var budget = load * counters * minutes * 60;
        var crowd = random.nextInt(10) == 0;
        while (budget > 0) {
            var seconds = 60 * (3 + random.nextInt(12));
            var minute = random.nextInt(minutes - 20);
            var due = random.nextDouble() < share ? (Integer) (minute / 10 * 10) : null;
            var arrived = due == null ? (crowd ? minute / 8 : minute) : Math.max(0, due - 10 + random.nextInt(14));
            coming.add(somebody(coming.size(), arrived, due, random.nextInt(20) == 0, seconds));
            budget -= seconds;
        }
        coming.sort(Comparator.comparing(Somebody::arrived));
        return new Day(coming, counters);
    }

    private static Somebody somebody(int number, int arrived, @Nullable Integer due, boolean priority, int seconds) {
        return new Somebody(
                "B%03d".formatted(number),
                OPENING.plus(Duration.ofMinutes(Math.max(0, arrived))),
                due == null ? null : OPENING.plus(Duration.ofMinutes(due)),
                priority,
                seconds);
    }
}

package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What visitors are told about their wait comes true (GUI-02).
@Running
class EstimatesTest {

    private static final int VISITORS = 36;

    @Autowired
    private DemoClock clock;

    @Autowired
    private Queues queues;

    private PlazaCity plaza;

    private final Random random = new Random(8);
    private final PriorityQueue<Integer> busy = new PriorityQueue<>();
    private final Map<Integer, String[]> ends = new HashMap<>();
    private final ArrayDeque<String> free = new ArrayDeque<>();

    @Test
    void after_thirty_visits_the_waits_that_were_told_differ_from_the_real_ones_by_a_quarter_at_most() {
        plaza = new PlazaCity(clock);
        at(0);
        free.add("7");
        free.add("8");
        for (var visitor = 0; visitor < 8; visitor++) {
            plaza.walkIn("eid.request");
        }
        callAll(0);
        for (var visitor = 8; visitor < VISITORS; visitor++) {
            var second = (visitor - 7) * 250;
            finishUntil(second);
            at(second);
            plaza.walkIn("eid.request");
            callAll(second);
        }
        finishUntil(Integer.MAX_VALUE);
        CurrentCity.run(plaza.code(), () -> {
            var check = queues.check("stadskantoor", PlazaCity.DAY, PlazaCity.DAY);
            assertThat(check.visits()).isGreaterThanOrEqualTo(30);
            assertThat(check.error()).isBetween(0.001, 0.25);
            assertThat(check.within()).isGreaterThan(0.5);
        });
    }

    @Test
    void six_who_wait_eight_minutes_each_at_two_counters_make_twenty_to_thirty_minutes_and_appointments_make_it_more() {
        plaza = eightMinutes();
        assertThat(told()).isEqualTo(new Estimate(20, 30));
        plaza = eightMinutes();
        plaza.book("09:08");
        plaza.book("09:08");
        plaza.checkIn(plaza.book("09:16"));
        plaza.book("11:00");
        assertThat(told()).isEqualTo(new Estimate(30, 45));
        assertThat(plaza.city().get("/api/v1/queue?location=stadskantoor").json().findValues("estimate").stream()
                        .mapToInt(range -> range.path("to").asInt())
                        .max())
                .hasValue(50);
    }

    @Test
    void appointments_count_no_longer_than_somebody_without_one_is_passed_over() {
        plaza = eightMinutes();
        for (var minute = 0; minute < 56; minute += 8) {
            for (var twice = 0; twice < 2; twice++) {
                plaza.book("09:%02d".formatted(minute));
            }
        }
        // Six numbers and ten appointments until 9.35, when whoever came at nine is passed over no more.
        assertThat(told()).isEqualTo(new Estimate(50, 75));
    }

    private PlazaCity eightMinutes() {
        return new PlazaCity(clock, file -> file.replace("minutes: 10", "minutes: 8"));
    }

    /// What the seventh visitor without an appointment reads.
    private Estimate told() {
        for (var visitor = 0; visitor < 6; visitor++) {
            plaza.walkIn("eid.request");
        }
        var estimate = plaza.walkIn("eid.request").json().path("estimate");
        return new Estimate(estimate.path("from").asInt(), estimate.path("to").asInt());
    }

    private void finishUntil(int second) {
        while (!busy.isEmpty() && busy.element() <= second) {
            var end = busy.remove();
            var helped = ends.remove(end);
            at(end);
            plaza.finish(helped[1], "eid.request");
            free.add(helped[0]);
            callAll(end);
        }
    }

    /// Eight minutes on average, where ten are planned.
    private void callAll(int second) {
        while (!free.isEmpty()) {
            var called = plaza.next(free.element());
            if (called.status() == 204) {
                return;
            }
            var visit = called.json().path("visit").asString();
            plaza.act(visit, "start");
            var end = second + 300 + random.nextInt(361);
            while (ends.containsKey(end)) {
                end++;
            }
            ends.put(end, new String[] {free.remove(), visit});
            busy.add(end);
        }
    }

    private void at(int second) {
        plaza.at(LocalTime.of(9, 0).plusSeconds(second).toString());
    }
}

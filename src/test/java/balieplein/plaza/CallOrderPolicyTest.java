package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.SlotCase;
import balieplein.kernel.CurrentCity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Running
class CallOrderPolicyTest {

    @Autowired
    private QueueFixture queue;

    private final CallOrderPolicy order = QueueRules.standard("stadskantoor").order();

    @ParameterizedTest
    @CsvSource({
        "09:30, 09:50, 10:00, 09:55, walk-in",
        "09:30, 09:50, 10:00, 10:00, appointment",
        "09:30, 09:50, 10:00, 10:04, appointment",
        "09:30, 09:50, 10:00, 10:05, walk-in", // 35 minutes: nobody is passed over all day
        "09:30, 09:50, 10:00, 10:15, appointment", // a quarter late is late enough
        "10:01, 09:20, 10:00, 10:02, appointment",
        "10:01, 09:20, 10:10, 10:02, walk-in"
    })
    void an_appointment_goes_first_from_its_agreed_time_on(
            String walkIn, String checkIn, String due, String free, String first) {
        CurrentCity.run(QueueFixture.newCity(), () -> {
            var walkInVisit = queue.walkIn(walkIn);
            var appointment = queue.appointment(checkIn, due);
            assertThat(queue.callNext(free)).isEqualTo(first.equals("walk-in") ? walkInVisit : appointment);
        });
    }

    @Test
    @SlotCase("C148")
    void a_walk_in_among_back_to_back_appointments_is_called_within_the_promise() {
        CurrentCity.run(QueueFixture.newCity(), () -> {
            var walkIn = queue.walkIn("09:00");
            for (var due = 0; due < 60; due += 10) {
                queue.appointment("08:50", "09:%02d".formatted(due));
            }
            assertThat(callsUntil(walkIn)).isLessThan("09:45");
        });
    }

    /// One counter that is busy with each appointment for nine minutes, from nine o'clock on.
    private String callsUntil(String walkIn) {
        for (var minute = 0; minute < 60; minute += 9) {
            var time = "09:%02d".formatted(minute);
            if (queue.callNext(time).equals(walkIn)) {
                return time;
            }
        }
        return "never";
    }

    @Test
    void the_screen_shows_the_order_in_which_the_database_calls() {
        var random = new Random(7);
        CurrentCity.run(QueueFixture.newCity(), () -> {
            for (var visitor = 0; visitor < 60; visitor++) {
                var arrived = "%02d:%02d".formatted(8 + random.nextInt(2), random.nextInt(60));
                var due = "%02d:%02d".formatted(8 + random.nextInt(3), random.nextInt(12) * 5);
                switch (random.nextInt(5)) {
                    case 0, 1 -> queue.walkIn(arrived);
                    case 2, 3 -> queue.appointment(arrived, due);
                    default -> queue.priority(arrived, random.nextBoolean() ? due : null);
                }
            }
            var shown = queue.open().stream()
                    .sorted(order.at(QueueFixture.at("09:40")))
                    .map(Visit::code)
                    .toList();
            var reasons = queue.open().stream()
                    .collect(Collectors.toMap(Visit::code, visit -> order.reason(visit, QueueFixture.at("09:40"))));
            var called = new ArrayList<String>();
            for (var visitor = 0; visitor < 60; visitor++) {
                called.add(queue.callNext("09:40"));
            }
            assertThat(called).isEqualTo(shown);
            assertThat(called)
                    .allSatisfy(code ->
                            assertThat(queue.get(code).calling().reason()).isEqualTo(reasons.get(code)));
            assertThat(Set.copyOf(reasons.values())).hasSizeGreaterThanOrEqualTo(5);
        });
    }

    @Test
    void whoever_asked_not_to_wait_long_goes_with_the_due_appointments_but_never_before_an_older_promise() {
        CurrentCity.run(QueueFixture.newCity(), () -> {
            var walkIn = queue.walkIn("09:20");
            var priority = queue.priority("09:30", null);
            var due = queue.appointment("09:10", "09:25");
            var longAgo = queue.walkIn("08:55");
            assertThat(List.of(
                            queue.callNext("09:31"),
                            queue.callNext("09:31"),
                            queue.callNext("09:31"),
                            queue.callNext("09:31")))
                    .containsExactly(longAgo, due, priority, walkIn);
        });
    }

    @Test
    void an_official_without_the_skill_never_gets_the_ticket() {
        CurrentCity.run(QueueFixture.newCity(), () -> {
            queue.register("09:00", null, "birth.declaration", "specialised");
            assertThat(queue.callNext("09:30")).isEmpty();
        });
    }

    @Test
    @SlotCase("C144")
    void a_counter_serves_its_own_queue_before_others_it_has_the_skills_for() {
        CurrentCity.run(QueueFixture.newCity(), () -> {
            var other = queue.register("09:00", null, "passport.request", "passports");
            var own = queue.walkIn("09:10");
            assertThat(List.of(queue.callNext("09:30"), queue.callNext("09:30")))
                    .containsExactly(own, other);
        });
    }

    @Test
    void ten_officials_who_press_ten_times_at_the_same_instant_get_a_hundred_different_visitors_in_order()
            throws Exception {
        var city = QueueFixture.newCity();
        var order = new ArrayList<String>();
        CurrentCity.run(city, () -> {
            for (var visitor = 0; visitor < 100; visitor++) {
                order.add(queue.walkIn("08:%02d".formatted(visitor / 2)));
            }
        });
        var start = new CyclicBarrier(10);
        var presses = new ArrayList<Callable<List<String>>>();
        for (var official = 1; official <= 10; official++) {
            var counter = Integer.toString(official);
            presses.add(() -> CurrentCity.call(city, () -> pressTenTimes(counter, start)));
        }
        try (var officials = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<String>();
            for (var result : officials.invokeAll(presses)) {
                assertThat(result.get()).isSortedAccordingTo(byQueue(city));
                all.addAll(result.get());
            }
            assertThat(new HashSet<>(all)).hasSize(100).isEqualTo(Set.copyOf(order));
        }
        CurrentCity.run(city, () -> assertThat(queue.callNext("09:30")).isEmpty());
    }

    private List<String> pressTenTimes(String counter, CyclicBarrier start) throws Exception {
        var mine = new ArrayList<String>();
        for (var press = 0; press < 10; press++) {
            start.await();
            mine.add(queue.callNext("09:00", counter, QueueFixture.SKILLS));
        }
        return mine;
    }

    private java.util.Comparator<String> byQueue(String city) {
        return java.util.Comparator.comparing(
                code -> CurrentCity.call(city, () -> queue.get(code).arrival().at()));
    }
}

package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.kernel.CurrentCity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Who calls a visitor with an appointment with An at ten, for whom Bram stands in (INF-03, APT-17).
@Running
class NamedPolicyTest {

    private static final CallOrderPolicy ORDER =
            QueueRules.standard("stadskantoor").order();

    @Autowired
    private QueueFixture queue;

    @Autowired
    private CountersTable counters;

    @ParameterizedTest
    @CsvSource({
        "09:52, an bram cor, an", // nobody but An, whom a walk-in since 09:40 would keep busy at ten
        "09:52, bram cor, nobody", // An may still come to a counter
        "10:12, bram cor, nobody",
        "10:12, an bram cor, an",
        "10:15, an bram cor, an", // late or not: An is here
        "10:15, bram cor, bram", // An sits nowhere and the time is over: who stands in
        "10:15, cor, cor", // nor does Bram: whoever has the skill
    })
    void the_official_calls_then_who_stands_in_then_whoever_can(String now, String sitting, String caller) {
        CurrentCity.run(QueueFixture.newCity(), () -> {
            var visitor = queue.named("09:50", "10:00", List.of("an", "bram"));
            var walkIn = queue.walkIn("09:40");
            sit(sitting.split(" "));
            hear(now, sitting.split(" "));
            for (var official : List.of("cor", "bram", "an")) {
                if (sitting.contains(official) && !official.equals(caller)) {
                    assertThat(queue.callNext(now, official, QueueFixture.SKILLS, official))
                            .as(official)
                            .isIn(walkIn, "");
                }
            }
            var called = caller.equals("nobody") ? "" : queue.callNext(now, caller, QueueFixture.SKILLS, caller);
            assertThat(called).isEqualTo(caller.equals("nobody") ? "" : visitor);
        });
    }

    @Test
    void an_official_whose_screen_has_been_silent_for_minutes_is_not_waited_for() {
        CurrentCity.run(QueueFixture.newCity(), () -> {
            var visitor = queue.named("09:50", "10:00", List.of("an", "bram"));
            sit("an", "bram", "cor");
            hear("10:14", "bram");
            hear("10:12", "an");
            assertThat(queue.callNext("10:15", "cor", QueueFixture.SKILLS, "cor"))
                    .isEmpty();
            assertThat(queue.callNext("10:15", "bram", QueueFixture.SKILLS, "bram"))
                    .as("An was heard of three minutes ago")
                    .isEmpty();
            assertThat(queue.callNext("10:16", "bram", QueueFixture.SKILLS, "bram"))
                    .isEqualTo(visitor);
        });
    }

    @Test
    void an_official_calls_own_visitors_before_others_when_their_time_comes_but_not_hours_before() {
        CurrentCity.run(QueueFixture.newCity(), () -> {
            var named = queue.named("08:30", "10:00", List.of("an"));
            var due = queue.appointment("09:30", "09:48");
            var walkIn = queue.walkIn("09:35");
            var other = queue.walkIn("09:36");
            sit("an");
            assertThat(List.of(an("09:49"), an("09:50"), an("09:51"), an("09:52")))
                    .containsExactly(due, named, walkIn, other);
            assertThat(queue.get(named).calling().reason()).isEqualTo(CallReason.NAMED);
        });
    }

    @Test
    void the_screen_of_every_official_shows_whom_the_database_calls() {
        var random = new Random(17);
        var reasons = new ArrayList<CallReason>();
        for (var day = 0; day < 30; day++) {
            CurrentCity.run(QueueFixture.newCity(), () -> {
                arrive(random);
                sit(random.nextBoolean() ? new String[] {"bram", "cor"} : new String[] {"an", "bram", "cor"});
                hear("09:38", random.nextBoolean() ? new String[] {"bram"} : new String[] {"an", "bram"});
                for (var press = 0; press < 9; press++) {
                    reasons.addAll(press(List.of("an", "bram", "cor").get(random.nextInt(3))));
                }
            });
        }
        assertThat(reasons).contains(CallReason.NAMED, CallReason.LATE, CallReason.TURN, CallReason.DUE);
    }

    /// Whom the screen shows first is whom a press gets, for the same reason.
    private List<CallReason> press(String official) {
        var now = "09:40";
        var naming = new NamedPolicy(ORDER, counters.list("stadskantoor"), QueueFixture.at(now), official);
        var shown = queue.open().stream()
                .filter(visit -> visit.state() == VisitState.WAITING)
                .filter(naming::mayCall)
                .min(naming.order());
        var called = queue.callNext(now, official, QueueFixture.SKILLS, official);
        assertThat(called).isEqualTo(shown.map(Visit::code).orElse(""));
        shown.ifPresent(
                visit -> assertThat(queue.get(called).calling().reason()).isEqualTo(naming.reason(visit)));
        return shown.map(naming::reason).stream().toList();
    }

    private void arrive(Random random) {
        for (var visitor = 0; visitor < 8; visitor++) {
            var arrived = "09:%02d".formatted(random.nextInt(40));
            var due = "%02d:%02d".formatted(9 + random.nextInt(2), random.nextInt(60));
            switch (random.nextInt(5)) {
                case 0 -> queue.walkIn(arrived);
                case 1 -> queue.appointment(arrived, due);
                case 2 -> queue.named(arrived, null, List.of("an"));
                case 3 -> queue.named(arrived, due, List.of("bram", "an"));
                default -> queue.named(arrived, due, List.of("an", "bram"));
            }
        }
    }

    private String an(String time) {
        return queue.callNext(time, "7", QueueFixture.SKILLS, "an");
    }

    private void hear(String time, String... officials) {
        for (var official : officials) {
            counters.seen("stadskantoor", official, QueueFixture.at(time));
        }
    }

    private void sit(String... officials) {
        for (var official : officials) {
            counters.open(
                    "stadskantoor",
                    official,
                    new CounterSession.Official(official, official),
                    QueueFixture.at("09:00"));
        }
    }
}

package balieplein.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What follows later gives way to whoever waits for an answer, but never stands still.
class PeopleFirstTest {

    private static final int MANY = 1_000;

    private final PeopleFirst people = new PeopleFirst();

    @Test
    void what_follows_goes_on_as_soon_as_few_people_wait() throws InterruptedException {
        come();
        var follows = Thread.ofVirtual().start(() -> people.giveWay(Duration.ofDays(1)));
        await().until(() -> follows.getState() == Thread.State.TIMED_WAITING);
        for (var person = 0; person < MANY; person++) {
            people.leave();
        }
        assertThat(follows.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void what_follows_goes_on_when_its_patience_is_over_however_many_wait() throws InterruptedException {
        come();
        var follows = Thread.ofVirtual().start(() -> people.giveWay(Duration.ofMillis(1)));
        assertThat(follows.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void a_long_answer_lets_one_other_pass_and_goes_on_when_it_is_alone() throws InterruptedException {
        people.enter();
        people.enter();
        var courtesy = people.courtesy(Duration.ofDays(1), Duration.ofDays(1));
        var report = Thread.ofVirtual().start(courtesy::letOthersPass);
        await().until(() -> report.getState() == Thread.State.TIMED_WAITING);
        people.leave();
        assertThat(report.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void a_long_answer_stands_aside_no_longer_in_all_than_it_may() {
        come();
        var courtesy = people.courtesy(Duration.ofMillis(1), Duration.ofMillis(3));
        await().atMost(10, SECONDS).until(() -> {
            for (var piece = 0; piece < 100_000; piece++) {
                courtesy.letOthersPass();
            }
            return true;
        });
    }

    @Test
    void nobody_gives_way_to_nobody() {
        people.enter();
        await().atMost(5, SECONDS).until(() -> {
            people.giveWay(Duration.ofDays(1));
            people.courtesy(Duration.ofDays(1), Duration.ofDays(1)).letOthersPass();
            return true;
        });
    }

    private void come() {
        for (var person = 0; person < MANY; person++) {
            people.enter();
        }
    }
}

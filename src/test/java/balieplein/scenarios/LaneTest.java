package balieplein.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.kernel.CurrentCity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Somebody who starts ten scenarios at once (OPT-01): a few are played one after the other, the others are told to
/// come back, and another city is served meanwhile.
class LaneTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Lane lane = new Lane();
    private final AtomicInteger atWork = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void close() {
        lane.destroy();
    }

    @Test
    void of_ten_at_once_four_are_played_one_by_one_and_another_city_has_room() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = new ArrayList<Future<Optional<Integer>>>();
            for (var i = 0; i < 10; i++) {
                tries.add(people.submit(() -> play("eager")));
            }
            Await.until(SOON, () -> tries.stream().filter(Future::isDone).count() == 6);
            var other = people.submit(() -> play("other"));
            gate.countDown();
            assertThat(other.get()).contains(1);
            assertThat(tries.stream().filter(each -> isPlayed(each)).count()).isEqualTo(4);
            assertThat(play("eager")).as("a minute later").contains(1);
        }
    }

    @Test
    void one_that_fails_makes_room_again() {
        for (var i = 0; i < 6; i++) {
            try {
                CurrentCity.run(
                        "eager",
                        () -> lane.run(() -> {
                            throw new IllegalArgumentException("No such week.");
                        }));
            } catch (IllegalStateException e) {
                assertThat(e).hasRootCauseMessage("No such week.");
            }
        }
        gate.countDown();
        assertThat(play("eager")).contains(1);
    }

    /// How many are at work while this one is; empty when it was told to come back.
    private Optional<Integer> play(String city) {
        return CurrentCity.<Optional<Integer>, RuntimeException>call(
                city,
                () -> lane.run(() -> {
                    var together = atWork.incrementAndGet();
                    try {
                        gate.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    } finally {
                        atWork.decrementAndGet();
                    }
                    return together;
                }));
    }

    private static boolean isPlayed(Future<Optional<Integer>> each) {
        try {
            return each.get().isPresent();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

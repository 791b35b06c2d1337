package balieplein.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final Background background = new Background(new PeopleFirst());
    private final CountDownLatch held = new CountDownLatch(1);
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void two_work_at_a_time_and_who_acts_faster_waits_for_room() throws InterruptedException {
        var fits = Background.AT_A_TIME + Background.MOST_WAITING;
        for (var act = 0; act < fits; act++) {
            background.execute(this::work);
        }
        var late = Thread.ofPlatform().start(() -> background.execute(this::work));
        await().until(() -> late.getState() == Thread.State.WAITING);
        held.countDown();
        late.join();
        await().untilAsserted(() -> assertThat(done).hasValue(fits + 1));
        assertThat(most).hasValueLessThanOrEqualTo(Background.AT_A_TIME);
        background.stop();
    }

    @Test
    void it_works_again_after_a_stop_and_a_start() {
        held.countDown();
        background.start();
        background.stop();
        background.start();
        background.execute(this::work);
        await().untilAsserted(() -> assertThat(done).hasValue(1));
        background.stop();
    }

    private void work() {
        most.accumulateAndGet(working.incrementAndGet(), Math::max);
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        working.decrementAndGet();
        done.incrementAndGet();
    }
}

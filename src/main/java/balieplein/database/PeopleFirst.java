package balieplein.database;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/// Whoever waits for an answer goes before what may follow a moment later. Counts the requests that are being answered;
/// what works behind them gives way while there are many, and goes on at the latest when its patience is over, so that
/// it never stands still.
@Component
public class PeopleFirst {

    /// As many as the processors can answer side by side without anybody noticing.
    private static final int FEW = 2 * Runtime.getRuntime().availableProcessors();

    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(5).toNanos();

    private static final long LOOK_AGAIN_SOON_NANOS =
            Duration.ofMillis(1).dividedBy(5).toNanos();

    private final AtomicInteger waiting = new AtomicInteger();

    /// A request has come in.
    public void enter() {
        waiting.incrementAndGet();
    }

    /// It is answered.
    public void leave() {
        waiting.decrementAndGet();
    }

    /// Comes back when few wait, or when the patience is over.
    public void giveWay(Duration patience) {
        pause(FEW, patience, LOOK_AGAIN_NANOS);
    }

    /// For one long answer, such as a report over years.
    ///
    /// @param each the longest it stands aside before one piece of its work
    /// @param most the longest in all: it is somebody's answer too
    public Courtesy courtesy(Duration each, Duration most) {
        return new Courtesy(each, most);
    }

    /// How one long answer, made piece by piece by one thread, lets others pass.
    public final class Courtesy {

        private final Duration each;
        private Duration left;

        private Courtesy(Duration each, Duration most) {
            this.each = each;
            this.left = most;
        }

        /// To ask before each piece: comes back when nobody else waits, or when the patience is over.
        public void letOthersPass() {
            if (left.isPositive()) {
                var begin = System.nanoTime();
                pause(2, each, LOOK_AGAIN_SOON_NANOS);
                left = left.minusNanos(System.nanoTime() - begin);
            }
        }
    }

    private void pause(int many, Duration patience, long lookAgain) {
        var until = System.nanoTime() + patience.toNanos();
        while (waiting.get() >= many
                && System.nanoTime() < until
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(lookAgain);
        }
    }
}

package balieplein.web;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The lines that this instance holds. A screen that lost its network leaves a line behind, which the system may notice
/// only after a quarter of an hour; when there is room for no more, the oldest is hung up. A screen that is still there
/// comes back by itself.
final class LiveRoom {

    private static final Logger LOG = LoggerFactory.getLogger(LiveRoom.class);

    private static final long SAID_AGAIN = TimeUnit.MINUTES.toNanos(10);

    private final int most;
    private final SequencedSet<LiveLine> lines = new LinkedHashSet<>();
    private long said = System.nanoTime() - SAID_AGAIN;

    LiveRoom(int most) {
        this.most = most;
    }

    void enter(LiveLine line) {
        var oldest = add(line);
        line.whenOver(() -> leave(line));
        if (oldest != null) {
            oldest.close();
            say();
        }
    }

    private synchronized @Nullable LiveLine add(LiveLine line) {
        var oldest = lines.size() < most ? null : lines.removeFirst();
        lines.add(line);
        return oldest;
    }

    private synchronized void say() {
        if (System.nanoTime() - said >= SAID_AGAIN) {
            said = System.nanoTime();
            LOG.warn(
                    "The heap has room for {} screens; there are more, so that the oldest is hung up for another.",
                    most);
        }
    }

    private synchronized void leave(LiveLine line) {
        lines.remove(line);
    }
}

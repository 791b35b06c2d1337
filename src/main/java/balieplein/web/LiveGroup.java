package balieplein.web;

import balieplein.database.LiveChannel;
import balieplein.kernel.CurrentCity;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Screens that show the same. One virtual thread hears the news, asks the source, and hands each message to the lines;
/// because it does so in order, a screen that joins misses nothing between its first state and the next message.
final class LiveGroup {

    private static final Logger LOG = LoggerFactory.getLogger(LiveGroup.class);
    private static final int BEATS_PER_STATE = 60 / LiveStreams.BEAT_SECONDS;
    private static final long STATE_KEEPS = TimeUnit.SECONDS.toNanos(2);

    /// How long a new state waits for each screen of the group, and at most: a call that comes meanwhile goes first,
    /// and a hall with a thousand screens is told once of what happens in the same moment.
    private static final long STATE_WAITS_PER_SCREEN = TimeUnit.MICROSECONDS.toNanos(200);
    private static final long STATE_WAITS = TimeUnit.MILLISECONDS.toNanos(250);

    private final String city;
    private final LiveSource source;
    private final Consumer<LiveGroup> ended;
    private final String topic;
    private final AutoCloseable subscription;
    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final Set<LiveLine> lines = ConcurrentHashMap.newKeySet();
    private @Nullable List<LiveMessage> known;
    private long knownSince;
    private boolean changed;
    private long changedSince;
    private int beats;
    private boolean started;
    private boolean over;

    LiveGroup(LiveChannel channel, String city, String topic, LiveSource source, Consumer<LiveGroup> ended) {
        this.city = city;
        this.topic = city + "/" + topic;
        this.source = source;
        this.ended = ended;
        this.subscription = channel.subscribe(this.topic, new LiveChannel.Listener() {
            @Override
            public void heard(String topic, String payload) {
                work.add(() -> tell(payload));
            }

            @Override
            public void lost() {
                work.add(LiveGroup.this::change);
            }
        });
    }

    /// False when the group has ended; a new one is needed then.
    synchronized boolean join(LiveLine line) {
        if (over) {
            return false;
        }
        work.add(() -> {
            lines.add(line);
            line.whenOver(() -> lines.remove(line));
            state().forEach(message -> line.send(LiveLine.built(message)));
        });
        if (!started) {
            started = true;
            Thread.ofVirtual().name("live-" + topic).start(() -> CurrentCity.run(city, this::serve));
        }
        return true;
    }

    /// Waits grow while nothing happens: every minute the state is told anew.
    void beat(LiveMessage beat) {
        work.add(() -> {
            broadcast(List.of(beat));
            beats++;
            if (beats % BEATS_PER_STATE == 0) {
                change();
            }
            source.beat();
        });
    }

    synchronized void close() {
        over = true;
        work.add(() -> lines.forEach(LiveLine::close));
    }

    private void serve() {
        try (subscription) {
            do {
                for (var next = work.take(); next != null; next = work.poll(patience(), TimeUnit.NANOSECONDS)) {
                    quietly(next);
                }
                if (changed) {
                    quietly(this::tellState);
                }
            } while (!isOver());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.error("The live lines of {} ended.", topic, e);
        } finally {
            ended.accept(this);
        }
    }

    /// Ends when the last screen has gone, which a heartbeat finds out.
    private synchronized boolean isOver() {
        over = over || (lines.isEmpty() && work.isEmpty());
        return over && work.isEmpty();
    }

    private void tell(String payload) {
        known = null;
        change();
        broadcast(source.heard(payload));
    }

    private void change() {
        changedSince = changed ? changedSince : System.nanoTime();
        changed = true;
    }

    private long patience() {
        var waits = Math.min(STATE_WAITS, lines.size() * STATE_WAITS_PER_SCREEN);
        return changed ? waits - (System.nanoTime() - changedSince) : 0;
    }

    private void tellState() {
        changed = false;
        known = null;
        broadcast(state());
    }

    /// Many screens come back at once after a restart: they share one state.
    private List<LiveMessage> state() {
        var messages = known;
        if (messages == null || System.nanoTime() - knownSince > STATE_KEEPS) {
            messages = source.state();
            known = messages;
            knownSince = System.nanoTime();
        }
        return messages;
    }

    private void broadcast(List<LiveMessage> messages) {
        for (var message : messages) {
            var built = LiveLine.built(message);
            lines.forEach(line -> line.send(built));
        }
    }

    private void quietly(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("Screens of {} were not told something; they go on with the next.", topic, e);
        }
    }
}

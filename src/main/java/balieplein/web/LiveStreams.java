package balieplein.web;

import balieplein.database.LiveChannel;
import balieplein.kernel.CurrentCity;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Live lines to screens: server-sent events, fed by the [LiveChannel], so that they hear what happens on every
/// instance. Screens that show the same form a group: a message is made once and written to each of them by a virtual
/// thread of its own, so that a slow screen never holds up another.
///
/// A heartbeat every 15 s tells screens that the line is up; after the line to the database was down, every group is
/// told its state anew.
@Component
public final class LiveStreams implements SmartLifecycle {

    /// Request attribute with who owns the line, as `city/code`, so that it can be hung up.
    public static final String OWNER = "balieplein.live.owner";

    static final int BEAT_SECONDS = 15;

    private final LiveChannel channel;
    private final Pages pages;
    private final InstantSource clock;
    private final Map<String, LiveGroup> groups = new ConcurrentHashMap<>();
    private final Map<String, Set<LiveLine>> owned = new ConcurrentHashMap<>();
    private final LiveRoom room = new LiveRoom(Connections.screens());
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("live-beat").factory());
    private volatile boolean running;

    LiveStreams(LiveChannel channel, Pages pages, InstantSource clock) {
        this.channel = channel;
        this.pages = pages;
        this.clock = clock;
    }

    /// Opens a line for one screen of the current city.
    ///
    /// @param group screens with the same name are told the same; the source of the first is the source of all
    /// @param topic what they hear of, without the city: `plaza/stadskantoor`
    public LiveAnswer open(String group, String topic, LiveSource source) {
        var city = CurrentCity.code();
        var owner = Screen.find().flatMap(screen -> screen.attribute(OWNER));
        return new LiveAnswer(line -> {
            room.enter(line);
            owner.ifPresent(device -> own(device, line));
            groups.compute(city + "/" + group, (key, found) -> {
                if (found != null && found.join(line)) {
                    return found;
                }
                var fresh = new LiveGroup(channel, city, topic, source, over -> groups.remove(key, over));
                fresh.join(line);
                return fresh;
            });
        });
    }

    /// Parts of a page with which a screen replaces its own of the same id (`live.js`). The template knows no request:
    /// it may use texts and formats, not the current screen.
    public LiveMessage parts(Page page) {
        return new LiveMessage("parts", pages.html(page));
    }

    /// Ends the lines of an owner on this instance.
    public void hangUp(String owner) {
        owned.getOrDefault(owner, Set.of()).forEach(LiveLine::close);
    }

    @Override
    public void start() {
        running = true;
        beats.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /// Hangs up before the web server waits for its requests to end; the screens come back by themselves.
    @Override
    public void stop() {
        running = false;
        beats.shutdownNow();
        groups.values().forEach(LiveGroup::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void own(String owner, LiveLine line) {
        var lines = owned.computeIfAbsent(owner, first -> ConcurrentHashMap.newKeySet());
        lines.add(line);
        line.whenOver(() -> lines.remove(line));
    }

    private void beat() {
        var now = clock.instant().toString();
        groups.values().forEach(group -> group.beat(new LiveMessage("beat", now)));
    }
}

package balieplein.floor;

import balieplein.kernel.CityTime;
import balieplein.locations.Pool;
import balieplein.plaza.Queues;
import balieplein.plaza.Tallies;
import balieplein.plaza.WaitingRoom;
import balieplein.zones.Zones;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The floors of the current city, for whoever runs them (MEA-05, GUI-11, GUI-13).
@Component
public class Floors {

    private final Queues queues;
    private final Tallies tallies;
    private final NextHours hours;
    private final Watch watch;
    private final Zones zones;

    Floors(Queues queues, Tallies tallies, NextHours hours, Watch watch, Zones zones) {
        this.queues = queues;
        this.tallies = tallies;
        this.hours = hours;
        this.watch = watch;
        this.zones = zones;
    }

    /// Throws `NotFound` for a code of no location.
    public FloorNow now(String location) {
        var room = queues.now(location);
        var forecasts = hours.of(room);
        return new FloorNow(
                room,
                room.pools().stream()
                        .map(pool -> queue(room, pool, Objects.requireNonNull(forecasts.get(pool.code()))))
                        .toList(),
                tallies.today(location, room.at()),
                tallies.weekBefore(location, room.at()),
                watch.over(room),
                zones.now(location),
                isOpen(room) ? List.of() : room.waiting());
    }

    private static boolean isOpen(WaitingRoom room) {
        return room.location().hours().at(CityTime.local(room.at())).open();
    }

    private static QueueNow queue(WaitingRoom room, Pool pool, Forecast forecast) {
        var waiting = room.waiting(pool.code());
        return new QueueNow(
                pool,
                waiting.size(),
                waiting.stream()
                        .map(visit -> visit.arrival().at())
                        .min(Instant::compareTo)
                        .orElse(null),
                room.waits().estimate(pool.code()),
                room.waits().open(pool.code()),
                room.waits().counters(pool.code()).size(),
                forecast,
                room.waits().lastNumber(pool.code()).orElse(null));
    }
}

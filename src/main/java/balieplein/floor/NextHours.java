package balieplein.floor;

import balieplein.appointments.Appointments;
import balieplein.appointments.Awaited;
import balieplein.locations.Pool;
import balieplein.plaza.Inflow;
import balieplein.plaza.Tallies;
import balieplein.plaza.Visit;
import balieplein.plaza.WaitingRoom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Foresees the queues of a location an hour from now: who waits, who has an appointment and is still to come, and who
/// comes without one on such a day.
@Component
class NextHours {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int TYPICAL_MINUTES = 10;

    private final Tallies tallies;
    private final Appointments appointments;
    private final ObjectProvider<BusierThanUsual> measured;

    NextHours(Tallies tallies, Appointments appointments, ObjectProvider<BusierThanUsual> measured) {
        this.tallies = tallies;
        this.appointments = appointments;
        this.measured = measured;
    }

    /// Per pool that has counters today.
    Map<String, Forecast> of(WaitingRoom room) {
        var location = room.location().code();
        var awaited = appointments.awaited(location, room.at(), room.at().plus(HOUR)).stream()
                .collect(Collectors.groupingBy(Awaited::pool));
        var factor = measured.stream()
                .flatMapToDouble(source -> source.at(location, room.at().plus(HOUR.dividedBy(2))).stream())
                .findFirst()
                .orElse(1);
        var inflow = tallies.nextHour(location, room.at()).stream()
                .map(usual -> new Inflow(usual.pool(), usual.visits() * factor, usual.minutes()))
                .collect(Collectors.toMap(Inflow::pool, Function.identity()));
        return room.pools().stream()
                .collect(Collectors.toMap(
                        Pool::code,
                        pool -> forecast(
                                room,
                                pool.code(),
                                awaited.getOrDefault(pool.code(), List.of()),
                                inflow.get(pool.code()))));
    }

    private static Forecast forecast(WaitingRoom room, String pool, List<Awaited> awaited, @Nullable Inflow walkIns) {
        var ahead = room.waiting(pool).stream()
                .map(Visit::wish)
                .mapToInt(Visit.Wish::minutes)
                .sum();
        var booked = awaited.stream().mapToInt(Awaited::minutes).sum();
        var coming = awaited.size() + (walkIns == null ? 0 : walkIns.visits());
        var minutes = booked + (walkIns == null ? 0 : walkIns.visits() * walkIns.minutes());
        return Forecast.of(
                ahead,
                coming,
                coming == 0 ? TYPICAL_MINUTES : minutes / coming,
                room.waits().helping(pool),
                room.waits().pace(pool));
    }
}

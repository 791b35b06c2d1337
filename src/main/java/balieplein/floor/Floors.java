package balieplein.floor;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.kernel.CityTime;
import balieplein.locations.Pool;
import balieplein.plaza.Inflow;
import balieplein.plaza.Queues;
import balieplein.plaza.Tallies;
import balieplein.plaza.Visit;
import balieplein.plaza.WaitingRoom;
import balieplein.zones.Zones;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The floors of the current city, for whoever runs them (MEA-05, GUI-11, GUI-13).
@Component
public class Floors {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int TYPICAL_MINUTES = 10;

    private final Queues queues;
    private final Tallies tallies;
    private final Appointments appointments;
    private final Alerts alerts;
    private final Zones zones;

    Floors(Queues queues, Tallies tallies, Appointments appointments, Alerts alerts, Zones zones) {
        this.queues = queues;
        this.tallies = tallies;
        this.appointments = appointments;
        this.alerts = alerts;
        this.zones = zones;
    }

    /// Throws `NotFound` for a code of no location.
    public FloorNow now(String location) {
        var room = queues.now(location);
        var due = due(room);
        var inflow = tallies.nextHour(location, room.at()).stream()
                .collect(Collectors.toMap(Inflow::pool, Function.identity()));
        return new FloorNow(
                room,
                room.pools().stream()
                        .map(pool -> queue(room, pool, due.getOrDefault(pool.code(), List.of()), inflow))
                        .toList(),
                tallies.today(location, room.at()),
                tallies.weekBefore(location, room.at()),
                alerts.list(location),
                zones.now(location),
                isOpen(room) ? List.of() : room.waiting());
    }

    private static boolean isOpen(WaitingRoom room) {
        return room.location().hours().at(CityTime.local(room.at())).open();
    }

    /// Appointments of the next hour whose visitors are not here yet, per pool.
    private Map<String, List<Appointment>> due(WaitingRoom room) {
        return appointments.list(room.location().code(), room.day()).stream()
                .filter(appointment -> appointment.state() == Appointment.State.BOOKED)
                .filter(appointment -> !appointment.start().isBefore(room.at())
                        && appointment.start().isBefore(room.at().plus(HOUR)))
                .collect(Collectors.groupingBy(Appointment::pool));
    }

    private static QueueNow queue(WaitingRoom room, Pool pool, List<Appointment> due, Map<String, Inflow> inflow) {
        var waiting = room.waiting(pool.code());
        return new QueueNow(
                pool,
                waiting.size(),
                waiting.stream()
                        .map(visit -> visit.arrival().at())
                        .min(Instant::compareTo)
                        .orElse(null),
                room.estimate(pool.code()),
                room.open(pool.code()),
                room.counters(pool.code()).size(),
                forecast(room, pool, waiting, due, inflow.get(pool.code())),
                room.lastNumber(pool.code()).orElse(null));
    }

    private static Forecast forecast(
            WaitingRoom room, Pool pool, List<Visit> waiting, List<Appointment> due, @Nullable Inflow walkIns) {
        var ahead = waiting.stream().mapToInt(visit -> visit.wish().minutes()).sum();
        var booked = due.stream()
                .mapToLong(appointment ->
                        Duration.between(appointment.start(), appointment.end()).toMinutes())
                .sum();
        var coming = due.size() + (walkIns == null ? 0 : walkIns.visits());
        var minutes = booked + (walkIns == null ? 0 : walkIns.visits() * walkIns.minutes());
        var counters = Math.max(
                1,
                room.open(pool.code()) > 0
                        ? room.open(pool.code())
                        : room.counters(pool.code()).size());
        return Forecast.of(
                ahead,
                coming,
                coming == 0 ? TYPICAL_MINUTES : minutes / coming,
                counters,
                room.pace().getOrDefault(pool.code(), 1.0));
    }
}

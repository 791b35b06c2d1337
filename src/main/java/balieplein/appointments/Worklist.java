package balieplein.appointments;

import balieplein.audit.AuditLog;
import balieplein.locations.Closings;
import balieplein.locations.Locations;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The appointments that must get another moment or be cancelled: those that hours, counters, offer or switches of now
/// no longer have place for, and those after the last day of a location that is to close (APT-14, LOC-08, CAT-06). Each
/// holder hears it once.
@Component
public class Worklist {

    /// Moments that others may take just before us.
    private static final int TRIES = 5;

    private final Conflicts conflicts;
    private final AffectedAppointments affected;
    private final Closings closings;
    private final Appointments appointments;
    private final Locations locations;
    private final AuditLog audit;

    Worklist(
            Conflicts conflicts,
            AffectedAppointments affected,
            Closings closings,
            Appointments appointments,
            Locations locations,
            AuditLog audit) {
        this.conflicts = conflicts;
        this.affected = affected;
        this.closings = closings;
        this.appointments = appointments;
        this.locations = locations;
        this.audit = audit;
    }

    /// What came of it for each that was asked for.
    ///
    /// @param left those that are still on the list: there is no free moment for them
    /// @param gone how many are on the list no more: somebody else moved or cancelled them meanwhile
    public record Done(List<Appointment> moved, List<Appointment> cancelled, List<Appointment> left, int gone) {}

    /// In the order of their start.
    public List<Appointment> list(String location) {
        var open = new LinkedHashMap<String, Appointment>();
        closings.find(location).map(closings::with).ifPresent(then -> affected.list(then)
                .forEach(each -> open.put(each.code(), each)));
        affected.list(locations.get(location)).forEach(each -> open.put(each.code(), each));
        conflicts.list().stream()
                .filter(each -> each.location().equals(location))
                .forEach(each -> open.put(each.code(), each));
        return open.values().stream()
                .sorted(Comparator.comparing(Appointment::start).thenComparing(Appointment::code))
                .toList();
    }

    /// Moves appointments of the list to the first free moments at a location, in their order: who was earlier stays
    /// earlier.
    ///
    /// @param from the first day to look on
    public Done move(String location, List<String> codes, String target, LocalDate from) {
        var moved = new LinkedHashMap<String, Appointment>();
        var after = Instant.MIN;
        for (var appointment : chosen(location, codes)) {
            if (moved.containsKey(appointment.code())) {
                continue;
            }
            var pair = appointments.findPair(appointment);
            var first = pair.map(Pair::first).orElse(appointment);
            var earliest = after;
            var place = DecidedOnList.of(location, () -> moveOne(first, target, from, earliest));
            if (place.isPresent()) {
                after = place.get().start();
                for (var code : pair.map(Pair::codes).orElse(List.of(appointment.code()))) {
                    appointments.find(code).ifPresent(now -> moved.put(code, now));
                }
            }
        }
        record("moved", location, List.copyOf(moved.values()));
        var rest = rest(codes, moved.keySet());
        var left = chosen(location, rest);
        return new Done(List.copyOf(moved.values()), List.of(), left, rest.size() - left.size());
    }

    /// Cancels appointments of the list. What its holder moved since the list was read stays theirs.
    public Done cancel(String location, List<String> codes) {
        var cancelled = new LinkedHashMap<String, Appointment>();
        for (var appointment : chosen(location, codes)) {
            DecidedOnList.of(location, () -> appointments.cancelUnmoved(appointment))
                    .forEach(each -> cancelled.put(each.code(), each));
        }
        record("cancelled", location, List.copyOf(cancelled.values()));
        var rest = rest(codes, cancelled.keySet());
        var left = chosen(location, rest);
        return new Done(List.of(), List.copyOf(cancelled.values()), left, rest.size() - left.size());
    }

    private static List<String> rest(List<String> codes, Set<String> done) {
        return codes.stream().distinct().filter(code -> !done.contains(code)).toList();
    }

    /// Only what is on the list: an appointment that somebody else moved meanwhile stays where it is.
    private List<Appointment> chosen(String location, List<String> codes) {
        return list(location).stream()
                .filter(appointment -> codes.contains(appointment.code()))
                .toList();
    }

    private Optional<Appointment> moveOne(Appointment appointment, String target, LocalDate from, Instant after) {
        var visit = appointments.weigh(appointment);
        var place = locations.get(target);
        var last = from.plusDays(place.rules().horizon());
        return appointments.availability(visit, place, from, last, true).days().stream()
                .flatMap(day -> day.starts().stream())
                .map(Availability.Moment::start)
                .filter(start -> !start.isBefore(after))
                .limit(TRIES)
                .map(start -> appointments.relocate(appointment, target, start))
                .filter(Booking.Booked.class::isInstance)
                .map(booking -> ((Booking.Booked) booking).appointment())
                .findFirst();
    }

    private void record(String act, String location, List<Appointment> done) {
        if (!done.isEmpty()) {
            audit.record(
                    "appointments.worklist-" + act,
                    "location:" + location,
                    Map.of("codes", done.stream().map(Appointment::code).toList()));
        }
    }
}

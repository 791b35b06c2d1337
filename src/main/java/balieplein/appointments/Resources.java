package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Resource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// The rooms and officials that appointments need besides a counter (APT-17).
@Component
class Resources {

    private final BookingPolicies policies;
    private final ReservationsTable table;

    Resources(BookingPolicies policies, ReservationsTable table) {
        this.policies = policies;
        this.table = table;
    }

    /// Takes one of each kind the visit needs. False when there is none; the transaction must then be undone.
    boolean take(Appointment appointment, List<Resource.Kind> needs) {
        return needs.stream()
                .allMatch(kind -> table.take(appointment, fitting(kind, appointment.location(), appointment.steps()))
                        .isPresent());
    }

    /// Takes others for an appointment that has moved, or the same at its new time.
    boolean takeAnew(Appointment appointment, List<Resource.Kind> needs) {
        if (!needs.isEmpty()) {
            table.leave(appointment.code());
        }
        return take(appointment, needs);
    }

    /// Whether one of each kind is free all the time of a place.
    boolean isFree(PlannedVisit visit, Place place) {
        return visit.limits().needs().stream().allMatch(kind -> {
            var fitting = fitting(kind, place.location(), visit.steps());
            var busy = table.between(fitting, place.start(), place.end()).stream()
                    .map(ReservationsTable.Busy::resource)
                    .toList();
            return !busy.containsAll(fitting);
        });
    }

    /// What is taken from one day to another.
    TakenResources taken(PlannedVisit visit, String location, LocalDate first, LocalDate last) {
        var needs = visit.limits().needs();
        if (needs.isEmpty() || last.isBefore(first)) {
            return TakenResources.NONE;
        }
        var from = new CityDay(first).instant(0);
        var to = new CityDay(last.plusDays(1)).instant(0);
        var kinds = needs.stream()
                .map(kind -> {
                    var fitting = fitting(kind, location, visit.steps());
                    var busy = table.between(fitting, from, to);
                    return fitting.stream()
                            .map(resource -> busy.stream()
                                    .filter(each -> each.resource().equals(resource))
                                    .toList())
                            .toList();
                })
                .toList();
        return new TakenResources(kinds);
    }

    /// What an appointment has besides its counter: the rooms first, then the officials.
    List<Resource> of(Appointment appointment) {
        return of(appointment.code());
    }

    List<Resource> of(String appointment) {
        if (policies.get().resources().isEmpty()) {
            return List.of();
        }
        var taken = table.of(appointment);
        return policies.get().resources().stream()
                .filter(resource -> taken.contains(resource.code()))
                .sorted(Comparator.comparing(Resource::kind))
                .toList();
    }

    /// Takes another that fits, in place of one that is away. False when nobody else is free, or somebody else replaced
    /// them just now.
    boolean replace(Appointment appointment, Resource away) {
        var others = fitting(away.kind(), appointment.location(), appointment.steps());
        return table.leave(appointment.code(), away.code())
                && table.take(appointment, others).isPresent();
    }

    private List<String> fitting(Resource.Kind kind, String location, List<String> steps) {
        return policies.get().resources().stream()
                .filter(resource -> resource.kind() == kind && resource.serves(location, steps))
                .map(Resource::code)
                .toList();
    }
}

package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Resource;
import balieplein.kernel.CityTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The appointments with a named official, for whoever receives their visitors: with whom, where, whether the official
/// is there, and who could stand in (INF-03, APT-17).
@Component
public class NamedAppointments {

    private final BookingPolicies policies;
    private final NamedAppointmentsTable table;
    private final ReservationsTable reservations;
    private final AbsencesTable absences;

    NamedAppointments(
            BookingPolicies policies,
            NamedAppointmentsTable table,
            ReservationsTable reservations,
            AbsencesTable absences) {
        this.policies = policies;
        this.table = table;
        this.reservations = reservations;
        this.absences = absences;
    }

    /// Whether a location has named officials at all; from memory.
    public boolean areAt(String location) {
        return policies.get().resources().stream()
                .anyMatch(resource -> resource.kind() == Resource.Kind.OFFICIAL
                        && resource.location().equals(location));
    }

    /// Those of a day at a location, in the order of their start; who came already is among them.
    @Transactional(readOnly = true)
    public List<NamedAppointment> list(String location, LocalDate day) {
        var here = policies.get().resources().stream()
                .filter(resource -> resource.location().equals(location))
                .toList();
        var officials = here.stream()
                .filter(resource -> resource.kind() == Resource.Kind.OFFICIAL)
                .toList();
        if (officials.isEmpty()) {
            return List.of();
        }
        var from = new CityDay(day).instant(0);
        var to = new CityDay(day.plusDays(1)).instant(0);
        var codes = officials.stream().map(Resource::code).toList();
        var busy = reservations.between(codes, from, to);
        var away = away(day);
        return table.between(codes, from, to).stream()
                .map(row -> named(row, here, officials, busy, away))
                .toList();
    }

    /// Empty for an appointment that is with nobody by name.
    public Optional<NamedAppointment> find(Appointment appointment) {
        return list(appointment.location(), CityTime.date(appointment.start())).stream()
                .filter(named -> named.appointment().code().equals(appointment.code()))
                .findFirst();
    }

    private Set<String> away(LocalDate day) {
        return absences.listFrom(day).stream()
                .filter(absence -> !absence.from().isAfter(day))
                .map(AbsencesTable.Row::resource)
                .collect(Collectors.toSet());
    }

    private static NamedAppointment named(
            NamedAppointmentsTable.Row row,
            List<Resource> here,
            List<Resource> officials,
            List<ReservationsTable.Busy> busy,
            Set<String> away) {
        var appointment = row.appointment();
        var official = officials.stream()
                .filter(each -> row.resources().contains(each.code()))
                .findFirst()
                .orElseThrow();
        return new NamedAppointment(
                appointment,
                official,
                here.stream()
                        .filter(each -> each.kind() == Resource.Kind.ROOM
                                && row.resources().contains(each.code()))
                        .toList(),
                away.contains(official.code()),
                officials.stream()
                        .filter(each -> !each.equals(official) && !away.contains(each.code()))
                        .filter(each -> each.serves(appointment.location(), appointment.steps()))
                        .sorted(Comparator.comparing(each -> isBusy(each, appointment, busy)))
                        .toList());
    }

    private static boolean isBusy(Resource official, Appointment appointment, List<ReservationsTable.Busy> busy) {
        return busy.stream()
                .anyMatch(taken -> taken.resource().equals(official.code())
                        && taken.from().isBefore(appointment.end())
                        && taken.to().isAfter(appointment.start()));
    }
}

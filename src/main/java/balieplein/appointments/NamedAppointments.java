package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Resource;
import balieplein.kernel.CityTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return !at(location, Resource.Kind.OFFICIAL).isEmpty();
    }

    /// Those of a day at a location, in the order of their start; who came already is among them.
    @Transactional(readOnly = true)
    public List<NamedAppointment> list(String location, LocalDate day) {
        var officials = at(location, Resource.Kind.OFFICIAL);
        if (officials.isEmpty()) {
            return List.of();
        }
        var from = new CityDay(day).instant(0);
        var to = new CityDay(day.plusDays(1)).instant(0);
        var codes = officials.stream().map(Resource::code).toList();
        var busy = reservations.between(codes, from, to);
        var away = away(day);
        var present = officials.stream()
                .filter(official -> !away.contains(official.code()))
                .toList();
        var rooms = at(location, Resource.Kind.ROOM);
        var deputies = new Deputies(present, busy);
        return table.between(codes, from, to).stream()
                .map(row -> named(row, rooms, officials, deputies))
                .toList();
    }

    /// Empty for an appointment that is with nobody by name.
    public Optional<NamedAppointment> find(Appointment appointment) {
        if (!policies.get().needs(appointment.steps()).contains(Resource.Kind.OFFICIAL)) {
            return Optional.empty();
        }
        return list(appointment.location(), CityTime.date(appointment.start())).stream()
                .filter(named -> named.appointment().code().equals(appointment.code()))
                .findFirst();
    }

    /// The official of a location that this colleague is.
    public Optional<Resource> official(String location, String subject) {
        return at(location, Resource.Kind.OFFICIAL).stream()
                .filter(official -> subject.equals(official.staff()))
                .findFirst();
    }

    /// Who can stand in at a location for a colleague who receives people by name, for these product steps: subjects of
    /// colleagues who are not absent that day.
    public List<String> deputies(String location, String subject, List<String> steps, LocalDate day) {
        var away = away(day);
        return official(location, subject).isEmpty()
                ? List.of()
                : at(location, Resource.Kind.OFFICIAL).stream()
                        .filter(each -> !away.contains(each.code()) && each.serves(location, steps))
                        .flatMap(each -> Stream.ofNullable(each.staff()))
                        .filter(staff -> !staff.equals(subject))
                        .distinct()
                        .toList();
    }

    private Set<String> away(LocalDate day) {
        return absences.listFrom(day).stream()
                .filter(absence -> !absence.from().isAfter(day))
                .map(AbsencesTable.Row::resource)
                .collect(Collectors.toSet());
    }

    private List<Resource> at(String location, Resource.Kind kind) {
        return policies.get().resources().stream()
                .filter(resource ->
                        resource.kind() == kind && resource.location().equals(location))
                .toList();
    }

    private static NamedAppointment named(
            NamedAppointmentsTable.Row row, List<Resource> rooms, List<Resource> officials, Deputies deputies) {
        var official = taken(row, officials).getFirst();
        return new NamedAppointment(
                row.appointment(),
                official,
                taken(row, rooms),
                !deputies.isPresent(official),
                deputies.of(official, row.appointment()));
    }

    private static List<Resource> taken(NamedAppointmentsTable.Row row, List<Resource> all) {
        return all.stream()
                .filter(each -> row.resources().contains(each.code()))
                .toList();
    }
}

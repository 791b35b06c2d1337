package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Resource;
import balieplein.audit.AuditLog;
import balieplein.kernel.CityTime;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Named officials who are ill and rooms that cannot be used (APT-17). From then on nothing new is taken of them; what
/// counted on them gets another at the same time, which its holder hears, or is moved from the worklist like everything
/// that lost its place.
@Component
public class Absences {

    private final AbsencesTable table;
    private final Resources resources;
    private final BookingPolicies policies;
    private final Announcer announcer;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Absences(
            AbsencesTable table,
            Resources resources,
            BookingPolicies policies,
            Announcer announcer,
            AuditLog audit,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.table = table;
        this.resources = resources;
        this.policies = policies;
        this.announcer = announcer;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The rooms and named officials of a location.
    public List<Resource> resources(String location) {
        return policies.get().resources().stream()
                .filter(resource -> resource.location().equals(location))
                .toList();
    }

    /// What an appointment has besides its counter: the rooms first, then the officials.
    public List<Resource> of(Appointment appointment) {
        return resources.of(appointment);
    }

    /// The same by the code of the appointment.
    public List<Resource> of(String appointment) {
        return resources.of(appointment);
    }

    /// The absences at a location that are not over, with the appointments that still count on them.
    public List<Absence> list(String location) {
        var now = clock.instant();
        var here = resources(location);
        return table.listFrom(CityTime.date(now)).stream()
                .flatMap(row -> here.stream()
                        .filter(resource -> resource.code().equals(row.resource()))
                        .map(resource -> new Absence(resource, row.from(), row.until(), table.affected(row, now))))
                .toList();
    }

    /// Somebody is away, or a room cannot be used, on all of these days.
    @Transactional
    public void away(String location, String code, LocalDate from, LocalDate until) {
        get(location, code);
        table.save(code, from, until);
        audit.record(
                "appointments.resource-away",
                "resource:" + code,
                Map.of("from", from.toString(), "until", until.toString()));
    }

    /// There after all; twice answers the same.
    @Transactional
    public void back(String location, String code, LocalDate from) {
        get(location, code);
        table.remove(code, from);
        audit.record("appointments.resource-back", "resource:" + code, Map.of("from", from.toString()));
    }

    /// Gives the appointments of an absence another official or room at the same time, where one is free. The others
    /// stay on the list.
    ///
    /// @return how many got another
    public int reassign(String location, String code, LocalDate from) {
        var done = 0;
        for (var absence : list(location)) {
            if (absence.resource().code().equals(code) && absence.from().equals(from)) {
                for (var appointment : absence.affected()) {
                    done += replaced(appointment, absence.resource()) ? 1 : 0;
                }
            }
        }
        audit.record("appointments.resource-replaced", "resource:" + code, Map.of("appointments", done));
        return done;
    }

    /// Somebody who books the same one at the same instant may be quicker; then it stays as it is.
    private boolean replaced(Appointment appointment, Resource away) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                var found = resources.replace(appointment, away);
                if (found) {
                    tell(appointment);
                } else {
                    status.setRollbackOnly();
                }
                return found;
            }));
        } catch (DataIntegrityViolationException e) {
            if (ReservationsTable.isTaken(e)) {
                return false;
            }
            throw e;
        }
    }

    /// Whoever is received by somebody else, or in another room, hears it once for each time that it changes.
    private void tell(Appointment appointment) {
        var key = "appointment-replaced:" + appointment.code() + ":"
                + clock.instant().toEpochMilli();
        announcer.tell(Occasion.REPLACED, appointment, key);
    }

    private Resource get(String location, String code) {
        return resources(location).stream()
                .filter(resource -> resource.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("No room or official '" + code + "' at " + location + "."));
    }
}

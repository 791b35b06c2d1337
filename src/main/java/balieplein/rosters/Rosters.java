package balieplein.rosters;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Conflicts;
import balieplein.audit.AuditLog;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.staff.Members;
import balieplein.web.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The roster of a city: who can do what, who is planned where, who is away (STA-01 to STA-04). Every change counts
/// what can be given out as appointments anew, and says which appointments have lost their place.
@Component
public class Rosters {

    private final RosterTable table;
    private final RosterCache cache;
    private final Members members;
    private final Locations locations;
    private final Appointments appointments;
    private final Conflicts conflicts;
    private final AuditLog audit;

    Rosters(
            RosterTable table,
            RosterCache cache,
            Members members,
            Locations locations,
            Appointments appointments,
            Conflicts conflicts,
            AuditLog audit) {
        this.table = table;
        this.cache = cache;
        this.members = members;
        this.locations = locations;
        this.appointments = appointments;
        this.conflicts = conflicts;
        this.audit = audit;
    }

    public List<Worker> workers(String location) {
        return cache.get().workers().stream()
                .filter(worker -> worker.location().equals(location))
                .toList();
    }

    public List<Shift> shifts(String location, LocalDate from, LocalDate to) {
        return cache.get().shifts().stream()
                .filter(shift -> shift.location().equals(location))
                .filter(shift -> !shift.day().isBefore(from) && !shift.day().isAfter(to))
                .toList();
    }

    public List<Leave> leaves(String location, LocalDate from, LocalDate to) {
        var here = workers(location).stream().map(Worker::member).toList();
        return cache.get().leaves().stream()
                .filter(leave -> here.contains(leave.member()))
                .filter(leave -> !leave.until().isBefore(from) && !leave.from().isAfter(to))
                .toList();
    }

    /// Where counters have nobody, from one day to another.
    public List<Gap> gaps(String location, LocalDate from, LocalDate to) {
        return new Gaps(locations.get(location), cache.get()).list(from, to);
    }

    /// What somebody can do at counters, and what is still to learn. Shifts they can no longer do count no more.
    @Transactional
    public Rostering train(Worker worker) {
        members.get(worker.member());
        table.save(worker);
        cache.changed();
        audit.record(
                "rosters.worker-changed",
                "member:" + worker.member(),
                Map.of(
                        "pools",
                        String.join(" ", worker.pools().stream().sorted().toList())));
        return new Rostering.Done(plannedAnew(worker.member()));
    }

    /// Plans somebody at the counters of a pool for a day.
    @Transactional
    public Rostering plan(Shift shift) {
        var worker = cache.get().workers().stream()
                .filter(each -> each.member().equals(shift.member()))
                .findFirst()
                .orElseThrow(() -> new NotFound("Member '" + shift.member() + "' is on no roster."));
        var period = members.get(shift.member()).period();
        if (!period.contains(shift.day())) {
            return new Rostering.NotEmployed(period);
        }
        if (!worker.toLearn().isEmpty()) {
            return new Rostering.ToLearn(worker.toLearn());
        }
        if (!worker.canServe(shift.location(), shift.pool())) {
            return new Rostering.NoSkill();
        }
        return table.add(shift)
                ? changed("planned", shift.member(), shift.location(), shift.day(), shift.day())
                : new Rostering.PlannedAlready();
    }

    /// Takes somebody off the roster of a day; twice answers the same.
    @Transactional
    public Rostering unplan(String location, String member, LocalDate day) {
        table.remove(member, day);
        return changed("unplanned", member, location, day, day);
    }

    /// Writes down that somebody is away. Throws [NotFound] for a member the city does not have.
    @Transactional
    public Rostering leave(String location, Leave leave) {
        members.get(leave.member());
        table.save(leave);
        return changed(leave.kind().tag(), leave.member(), location, leave.from(), leave.until());
    }

    /// Somebody comes after all; twice answers the same.
    @Transactional
    public Rostering comeBack(String location, String member, LocalDate from) {
        var until = cache.get().leaves().stream()
                .filter(leave -> leave.member().equals(member) && leave.from().equals(from))
                .map(Leave::until)
                .findFirst()
                .orElse(from);
        table.removeLeave(member, from);
        return changed("back", member, location, from, until);
    }

    /// Appointments at a location that no longer have a place between two days.
    @Transactional(readOnly = true)
    public List<Appointment> toMove(String location, LocalDate from, LocalDate to) {
        return conflicts.list().stream()
                .filter(appointment -> appointment.location().equals(location))
                .filter(appointment -> {
                    var day = CityTime.date(appointment.start());
                    return !day.isBefore(from) && !day.isAfter(to);
                })
                .toList();
    }

    /// On every day on which somebody is planned.
    private List<Appointment> plannedAnew(String member) {
        var toMove = new ArrayList<Appointment>();
        cache.get().shifts().stream()
                .filter(shift -> shift.member().equals(member))
                .collect(Collectors.groupingBy(Shift::location))
                .forEach((location, shifts) -> {
                    var from = shifts.getFirst().day();
                    var to = shifts.getLast().day();
                    appointments.plannedAnew(location, from, to);
                    toMove.addAll(toMove(location, from, to));
                });
        return toMove;
    }

    private Rostering changed(String what, String member, String location, LocalDate from, LocalDate to) {
        cache.changed();
        appointments.plannedAnew(location, from, to);
        audit.record("rosters." + what, "member:" + member, Map.of("from", from.toString(), "until", to.toString()));
        return new Rostering.Done(toMove(location, from, to));
    }
}

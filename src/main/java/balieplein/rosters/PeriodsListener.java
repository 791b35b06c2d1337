package balieplein.rosters;

import balieplein.appointments.Appointments;
import balieplein.staff.PeriodChanged;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever stays longer, leaves earlier or is blocked is there, or is not, on the days they are planned: what can be
/// given out as appointments follows in the same transaction (STA-02, STA-04).
@Component
class PeriodsListener {

    private final RosterCache roster;
    private final Appointments appointments;

    PeriodsListener(RosterCache roster, Appointments appointments) {
        this.roster = roster;
        this.appointments = appointments;
    }

    @EventListener
    void changed(PeriodChanged change) {
        var touched = new TreeMap<String, TreeSet<LocalDate>>();
        for (var shift : roster.get().shifts()) {
            if (shift.member().equals(change.member()) && change.touches(shift.day())) {
                touched.computeIfAbsent(shift.location(), location -> new TreeSet<>())
                        .add(shift.day());
            }
        }
        roster.changed();
        touched.forEach((location, days) -> appointments.plannedAnew(location, days.first(), days.last()));
    }
}

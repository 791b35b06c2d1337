package balieplein.rosters;

import balieplein.appointments.Appointments;
import balieplein.audit.AuditLog;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Breaks that begin at another time than planned, because a visit ran late (STA-03).
@Component
public class Breaks {

    private final RosterTable table;
    private final RosterCache cache;
    private final Appointments appointments;
    private final AuditLog audit;

    Breaks(RosterTable table, RosterCache cache, Appointments appointments, AuditLog audit) {
        this.table = table;
        this.cache = cache;
        this.appointments = appointments;
        this.audit = audit;
    }

    /// The break of a shift begins now and lasts as long as planned, at most until the shift ends: nothing is sold over
    /// it any more. Changes nothing when it was moved already.
    @Transactional
    public void move(Shift shift, LocalTime now) {
        var from = now.truncatedTo(ChronoUnit.MINUTES);
        var pause = shift.pause();
        if (pause == null || !from.isAfter(pause.from()) || !from.isBefore(shift.to())) {
            return;
        }
        var left = Math.min(minutes(pause.from(), pause.to()), minutes(from, shift.to()));
        var moved = new Shift.Pause(from, from.plusMinutes(left));
        if (table.movePause(shift, pause, moved)) {
            tell(
                    "rosters.break-moved",
                    shift,
                    Map.of("from", pause.from().toString(), "to", moved.from().toString()));
        }
    }

    /// The break is where it was planned again, because whoever left the counter did not go on it. Changes nothing when
    /// it was not moved.
    @Transactional
    public void putBack(Shift shift) {
        var pause = shift.pause();
        if (pause != null && table.putPauseBack(shift, pause)) {
            tell("rosters.break-put-back", shift, Map.of("from", pause.from().toString()));
        }
    }

    private void tell(String action, Shift shift, Map<String, String> details) {
        cache.changed();
        appointments.plannedAnew(shift.location(), shift.day(), shift.day());
        audit.record(action, "member:" + shift.member(), details);
    }

    private static long minutes(LocalTime from, LocalTime to) {
        return ChronoUnit.MINUTES.between(from, to);
    }
}

package balieplein.rosters;

import balieplein.appointments.PlannedCounters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells what is sold as appointments who is there: each shift is one counter, without its break, and none when its
/// person is away or cannot do it any more (STA-03, STA-04).
@Component
class PlannedShifts implements PlannedCounters {

    private final RosterCache roster;

    PlannedShifts(RosterCache roster) {
        this.roster = roster;
    }

    @Override
    public List<Stretch> on(String location, LocalDate day) {
        var now = roster.get();
        var stretches = new ArrayList<Stretch>();
        for (var shift : now.on(location, day)) {
            var counters = now.counts(shift) ? 1 : 0;
            var pause = shift.pause();
            if (pause == null) {
                stretches.add(new Stretch(shift.pool(), shift.from(), shift.to(), counters));
                continue;
            }
            if (shift.from().isBefore(pause.from())) {
                stretches.add(new Stretch(shift.pool(), shift.from(), pause.from(), counters));
            }
            if (pause.to().isBefore(shift.to())) {
                stretches.add(new Stretch(shift.pool(), pause.to(), shift.to(), counters));
            }
        }
        return stretches;
    }
}

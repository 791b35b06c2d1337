package balieplein.scenarios;

import balieplein.locations.Regime;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Where a scenario reaches beyond what was measured.
final class Extrapolation {

    private static final double FAR = 0.3;
    private static final int FAR_SHARE = 20;

    private final Scenario scenario;
    private final Ground ground;
    private final List<Note> notes = new ArrayList<>();

    Extrapolation(Scenario scenario, Ground ground) {
        this.scenario = scenario;
        this.ground = ground;
    }

    List<Note> list() {
        hours();
        regimes();
        crews();
        visitors();
        return List.copyOf(notes);
    }

    private void hours() {
        var fresh = Arrays.stream(DayOfWeek.values()).filter(this::hasNewHours).toList();
        if (!fresh.isEmpty()) {
            notes.add(Note.beyond("new-hours", tags(fresh)));
        }
    }

    private boolean hasNewHours(DayOfWeek weekday) {
        var before = UsualHours.open(ground.today().week().on(weekday));
        var after = UsualHours.open(scenario.week().on(weekday));
        for (var halfHour = 0; halfHour < after.length; halfHour++) {
            if (after[halfHour] > before[halfHour]) {
                return true;
            }
        }
        return false;
    }

    private void regimes() {
        var other =
                Arrays.stream(DayOfWeek.values()).filter(this::hasOtherRegime).toList();
        if (!other.isEmpty()) {
            notes.add(Note.beyond("new-regime", tags(other)));
        }
    }

    private boolean hasOtherRegime(DayOfWeek weekday) {
        var before = ChangedShares.regime(ground.today().week().on(weekday));
        var after = ChangedShares.regime(scenario.week().on(weekday));
        return before != Regime.CLOSED && after != Regime.CLOSED && before != after;
    }

    private void crews() {
        var far = Arrays.stream(DayOfWeek.values()).filter(this::isFar).toList();
        if (!far.isEmpty()) {
            notes.add(Note.beyond("far-crews", tags(far)));
        }
    }

    private boolean isFar(DayOfWeek weekday) {
        var before = ground.today().counters().get(weekday);
        var after = scenario.counters().get(weekday);
        return before != null
                && after != null
                && after.entrySet().stream().anyMatch(entry -> {
                    var was = before.getOrDefault(entry.getKey(), CounterPlan.constant(0))
                            .most();
                    return Math.abs(entry.getValue().most() - was) > Math.max(1, FAR * was);
                });
    }

    private void visitors() {
        var change = scenario.change();
        var share = change.share();
        if (change.extra() != 0) {
            notes.add(Note.beyond("extra", change.extra()));
        }
        if (share != null && Math.abs(share - measuredShare()) > FAR_SHARE) {
            notes.add(Note.beyond("share", share, measuredShare()));
        }
        if (change.takesOver() != null) {
            notes.add(Note.beyond("takes-over", change.takesOver()));
        }
        if (change.product() != null) {
            notes.add(Note.beyond("moved", change.product()));
        }
    }

    private int measuredShare() {
        var visits = 0;
        var booked = 0;
        for (var arrivals : ground.measured().arrivals()) {
            visits += arrivals.visits();
            booked += arrivals.appointments();
        }
        return Math.round(100f * booked / Math.max(1, visits));
    }

    private static String tags(List<DayOfWeek> weekdays) {
        return weekdays.stream().map(weekday -> weekday.getValue() + "").collect(Collectors.joining(","));
    }
}

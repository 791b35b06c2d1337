package balieplein.floor;

import balieplein.kernel.CityTime;
import balieplein.plaza.CounterOpens;
import balieplein.plaza.CounterPauses;
import balieplein.plaza.Counters;
import balieplein.rosters.Breaks;
import balieplein.rosters.Duties;
import balieplein.rosters.Duty;
import balieplein.rosters.Shift;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever goes on the planned break late, because a visit ran late, has all of it: the roster follows (STA-03). Some
/// close their counter for it; who closes long after the break was due goes home.
@Component
class MovedBreaks {

    private static final Duration ABOUT_TIME = Duration.ofHours(1);
    private static final Duration SHORTEST = Duration.ofMinutes(10);

    private final Duties duties;
    private final Counters counters;
    private final Breaks breaks;

    MovedBreaks(Duties duties, Counters counters, Breaks breaks) {
        this.duties = duties;
        this.counters = counters;
        this.breaks = breaks;
    }

    @EventListener
    void on(CounterPauses event) {
        var now = CityTime.local(event.at());
        var planned = duties.on(event.location(), now.toLocalDate()).stream()
                .filter(duty -> duty.subject().equals(event.official()))
                .toList();
        if (planned.isEmpty()) {
            return;
        }
        var sessions = counters.list(event.location());
        var days = counters.days(event.location());
        var late = new RosterPolicy(planned, sessions, days, LocalTime.MIN)
                .at(now.toLocalTime(), Map.of()).stream()
                        .anyMatch(deviation -> deviation.kind() == Deviation.Kind.PAUSE_TO_COME
                                && deviation.counter().equals(event.counter()));
        if (late && (!event.closes() || isAboutTime(planned.getFirst().shift(), now.toLocalTime()))) {
            breaks.move(planned.getFirst().shift(), now.toLocalTime());
        }
    }

    /// Whoever closes a counter and is at one again within minutes had no break: it is still to come.
    @EventListener
    void on(CounterOpens event) {
        var now = CityTime.local(event.at());
        duties.on(event.location(), now.toLocalDate()).stream()
                .filter(duty -> duty.subject().equals(event.official()))
                .map(Duty::shift)
                .filter(shift -> isJustBegun(shift, now.toLocalTime()))
                .forEach(breaks::putBack);
    }

    private static boolean isJustBegun(Shift shift, LocalTime now) {
        var pause = shift.pause();
        return pause != null
                && !now.isBefore(pause.from())
                && Duration.between(pause.from(), now).compareTo(SHORTEST) < 0;
    }

    private static boolean isAboutTime(Shift shift, LocalTime now) {
        var pause = shift.pause();
        return pause != null && Duration.between(pause.from(), now).compareTo(ABOUT_TIME) < 0;
    }
}

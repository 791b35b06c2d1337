package balieplein.floor;

import balieplein.kernel.CityTime;
import balieplein.plaza.CounterDay;
import balieplein.plaza.CounterSession;
import balieplein.plaza.CounterState;
import balieplein.rosters.Duty;
import balieplein.rosters.Shift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares who is planned with who sits where (STA-03). A few minutes are nothing; a break that begins late, because a
/// visit runs late, lasts as long as planned all the same. Pure.
///
/// @param duties of today
/// @param sessions of the counters that are not closed
/// @param days how today went of each official who sits somewhere
/// @param opens when the doors opened; nobody has to be there before
record RosterPolicy(List<Duty> duties, List<CounterSession> sessions, Map<String, CounterDay> days, LocalTime opens) {

    private static final Duration SLACK = Duration.ofMinutes(5);
    private static final Duration AROUND = Duration.ofMinutes(15);
    private static final Duration SHORT = Duration.ofMinutes(15);
    private static final Duration EARLY = Duration.ofHours(1);

    /// @param pools the pool of each counter
    List<Deviation> at(LocalTime now, Map<String, String> pools) {
        if (duties.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        duties.stream().filter(duty -> isOn(duty.shift(), now)).flatMap(duty -> of(duty, now).stream()),
                        sessions.stream()
                                .filter(session -> session.state() == CounterState.OPEN && !isPlanned(session, now))
                                .map(session -> new Deviation(
                                        Deviation.Kind.NOT_PLANNED,
                                        pools.getOrDefault(session.counter(), ""),
                                        session.counter(),
                                        time(session.since()))))
                .toList();
    }

    private Optional<Deviation> of(Duty duty, LocalTime now) {
        var session =
                sessions.stream().filter(each -> each.isOf(duty.subject())).findFirst();
        return session.isEmpty() ? absent(duty.shift(), "", now) : session.flatMap(found -> seated(duty, found, now));
    }

    private Optional<Deviation> seated(Duty duty, CounterSession session, LocalTime now) {
        return switch (session.state()) {
            case OPEN, SERVING -> pauseToCome(duty, session, now);
            case PAUSE -> pauseLate(duty.shift(), session, now);
            case BACK_OFFICE, CLOSED -> absent(duty.shift(), session.counter(), now);
        };
    }

    private Optional<Deviation> absent(Shift shift, String counter, LocalTime now) {
        var pause = shift.pause();
        if (pause != null && !now.isBefore(pause.from()) && now.isBefore(pause.to())) {
            return Optional.empty();
        }
        var begin = shift.from().isBefore(opens) ? opens : shift.from();
        var due = pause != null && !now.isBefore(pause.to()) ? pause.to() : begin;
        return since(Deviation.Kind.NOT_OPEN, shift, counter, due, now);
    }

    private Optional<Deviation> pauseLate(Shift shift, CounterSession session, LocalTime now) {
        var begun = time(session.since());
        return since(
                Deviation.Kind.PAUSE_LATE, shift, session.counter(), begun.plus(length(shift.pause(), begun)), now);
    }

    /// As planned for a break that begins about its time, else a short one.
    private static Duration length(Shift.@Nullable Pause pause, LocalTime begun) {
        return pause == null || begun.isBefore(minus(pause.from(), EARLY))
                ? SHORT
                : Duration.between(pause.from(), pause.to());
    }

    private Optional<Deviation> pauseToCome(Duty duty, CounterSession session, LocalTime now) {
        var pause = duty.shift().pause();
        if (pause == null || now.isBefore(pause.from())) {
            return Optional.empty();
        }
        return isOver(pause, days.getOrDefault(duty.subject(), new CounterDay(session.since(), null)))
                ? Optional.empty()
                : since(Deviation.Kind.PAUSE_TO_COME, duty.shift(), session.counter(), pause.from(), now);
    }

    /// Whether somebody had the break, or came only after it.
    private static boolean isOver(Shift.Pause pause, CounterDay day) {
        var last = day.lastPause();
        return !time(day.opened()).isBefore(pause.from())
                || last != null && !time(last).isBefore(minus(pause.from(), EARLY));
    }

    private static Optional<Deviation> since(
            Deviation.Kind kind, Shift shift, String counter, LocalTime since, LocalTime now) {
        return Duration.between(since, now).compareTo(SLACK) < 0
                ? Optional.empty()
                : Optional.of(new Deviation(kind, shift.pool(), counter, since));
    }

    /// Whether somebody is planned about now: nobody is told off for finishing a visit.
    private boolean isPlanned(CounterSession session, LocalTime now) {
        return duties.stream()
                .filter(duty -> session.isOf(duty.subject()))
                .anyMatch(duty -> !now.isBefore(minus(duty.shift().from(), AROUND))
                        && Duration.between(duty.shift().to(), now).compareTo(AROUND) < 0);
    }

    private static boolean isOn(Shift shift, LocalTime now) {
        return !now.isBefore(shift.from()) && now.isBefore(shift.to());
    }

    private static LocalTime minus(LocalTime time, Duration duration) {
        var earlier = time.minus(duration);
        return earlier.isAfter(time) ? LocalTime.MIN : earlier;
    }

    private static LocalTime time(Instant instant) {
        return CityTime.local(instant).toLocalTime();
    }
}

package balieplein.plaza;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/// Who is called next (GUI-03, GUI-09). Everybody's turn counts from one moment: the agreed time of an appointment, the
/// arrival of a walk-in. The earlier turn goes first, of two at the same instant the lower ticket; but before all:
///
/// 1. whoever an official sent on as the very next,
/// 2. appointments that are later than [#LATEST_APPOINTMENT],
/// 3. walk-ins that wait longer than [#LONGEST_WALK_IN], so that nobody is passed over all day,
/// 4. appointments whose time has come,
/// 5. the others: walk-ins, and appointments whose time is still to come, which fill the gaps.
///
/// [VisitsTable] calls in the same order, in SQL; a test compares both.
public final class CallOrderPolicy {

    /// What a walk-in is promised is 45 minutes; ten of them are left for the handling that is going on.
    static final Duration LONGEST_WALK_IN = Duration.ofMinutes(35);

    static final Duration LATEST_APPOINTMENT = Duration.ofMinutes(15);

    private CallOrderPolicy() {}

    static Comparator<Visit> at(Instant now) {
        return Comparator.comparingInt((Visit visit) -> rank(visit, now))
                .thenComparing(visit -> visit.arrival().turn())
                .thenComparing(visit -> visit.arrival().at())
                .thenComparing(visit -> visit.ticket().length())
                .thenComparing(Visit::ticket);
    }

    private static int rank(Visit visit, Instant now) {
        if (visit.place().goesFirst()) {
            return 1;
        }
        return rank(
                visit.hasAppointment(),
                Duration.between(visit.arrival().turn(), now).toNanos());
    }

    /// The same for a model of the plaza, without visits. A lower rank goes first, within it the earlier turn.
    ///
    /// @param waited nanoseconds since the turn began; negative before the agreed time
    public static int rank(boolean hasAppointment, long waited) {
        if (hasAppointment) {
            return waited >= LATEST_APPOINTMENT.toNanos() ? 2 : waited < 0 ? 5 : 4;
        }
        return waited >= LONGEST_WALK_IN.toNanos() ? 3 : 5;
    }
}

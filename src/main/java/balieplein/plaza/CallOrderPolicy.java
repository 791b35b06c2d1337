package balieplein.plaza;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is called next (GUI-03, GUI-09). Everybody's turn counts from one moment: the agreed time of an appointment, the
/// arrival of a walk-in, also after being sent on. The earlier turn goes first, of two at the same instant the lower
/// ticket; but the reasons of [CallReason] go before that, in their order. Pure.
///
/// [CallsTable] calls in the same order, in SQL; a test compares both.
///
/// @param latestAppointment after the agreed time; later ones go before everybody
/// @param longestWalkIn after the arrival; whoever waits longer is passed over no more
public record CallOrderPolicy(Duration latestAppointment, Duration longestWalkIn) {

    private static final CallOrderPolicy STANDARD = QueueRules.standard("").order();

    /// About one handling: an official who begins with somebody else just before would be late for whoever only they
    /// may call.
    static final Duration BEFORE_NAMED = Duration.ofMinutes(10);

    private static final Comparator<Claim> BY_TURN = Comparator.comparing(Claim::turn)
            .thenComparing(Claim::arrived)
            .thenComparing(claim -> claim.ticket().length())
            .thenComparing(Claim::ticket);

    /// What gives somebody a place in the order.
    interface Claim {

        /// The agreed moment of an appointment, null without one.
        @Nullable
        Instant due();

        Instant arrived();

        /// Sent on by an official as the very next.
        boolean isSentAsNext();

        /// Asked not to wait long; nobody asks why.
        boolean hasPriority();

        String ticket();

        /// Whether it comes for this official by name.
        default boolean isNamed(@Nullable String official) {
            return false;
        }

        /// The moment from which the turn counts. Priority makes an appointment's turn count from an early arrival.
        default Instant turn() {
            var due = due();
            return due == null || (hasPriority() && arrived().isBefore(due)) ? arrived() : due;
        }
    }

    /// Those who have a claim, in the order in which they are called.
    <T extends Claim> List<T> sorted(Collection<T> claims, Instant now) {
        return claims.stream()
                .map(claim -> new Ranked<>(reason(claim, now).rank(), claim))
                .sorted(Comparator.<Ranked<T>>comparingInt(Ranked::rank).thenComparing(Ranked::claim, BY_TURN))
                .map(Ranked::claim)
                .toList();
    }

    private record Ranked<T extends Claim>(int rank, T claim) {}

    Comparator<Claim> at(Instant now) {
        return at(now, null);
    }

    /// The order in which one official calls.
    Comparator<Claim> at(Instant now, @Nullable String official) {
        return Comparator.comparingInt(
                        (Claim claim) -> reason(claim, now, official).rank())
                .thenComparing(BY_TURN);
    }

    /// Why somebody has the place that they have, whoever calls.
    CallReason reason(Claim claim, Instant now) {
        return reason(claim, now, null);
    }

    CallReason reason(Claim claim, Instant now, @Nullable String official) {
        if (claim.isSentAsNext()) {
            return CallReason.SENT;
        }
        var due = claim.due();
        if (due != null && !due.isAfter(now.minus(latestAppointment))) {
            return CallReason.LATE;
        }
        if (due == null && !claim.arrived().isAfter(now.minus(longestWalkIn))) {
            return CallReason.LONG;
        }
        if (due != null && claim.isNamed(official) && !due.isAfter(now.plus(BEFORE_NAMED))) {
            return CallReason.NAMED;
        }
        if (claim.hasPriority()) {
            return CallReason.PRIORITY;
        }
        if (due != null && !due.isAfter(now)) {
            return CallReason.DUE;
        }
        return due == null ? CallReason.TURN : CallReason.EARLY;
    }

    /// The same for a model of the plaza with the standard rules, without visits. A lower rank goes first, within
    /// it the earlier turn.
    ///
    /// @param waited nanoseconds since the turn began; negative before the agreed time
    public static int rank(boolean hasAppointment, long waited) {
        if (hasAppointment) {
            return waited >= STANDARD.latestAppointment.toNanos() ? 2 : waited < 0 ? 5 : 4;
        }
        return waited >= STANDARD.longestWalkIn.toNanos() ? 3 : 5;
    }
}

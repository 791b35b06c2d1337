package balieplein.plaza;

import balieplein.appointments.VisitItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A move about to be made with a visit: from where, to where, and what else changes. What is null stays as it is.
///
/// @param holder the counter where the visit must be, or null when that does not matter
record Change(
        VisitMove move,
        List<String> sources,
        VisitState target,
        Instant at,
        String actor,
        @Nullable String holder,
        Seat seat,
        Said said) {

    /// @param items what the visit is for, when that changes
    /// @param wantedCounter set as it is, null too: only a transfer waits for one counter
    /// @param officials for whom it waits by name after a transfer, then who stands in, as subjects; only a
    /// transfer changes them
    record Seat(
            @Nullable String counter,
            @Nullable String pool,
            List<VisitItem> items,
            @Nullable List<String> needs,
            @Nullable String wantedCounter,
            boolean goesFirst,
            List<String> officials) {

        static final Seat SAME = new Seat(null, null, List.of(), null, null, false);

        Seat {
            officials = List.copyOf(officials);
        }

        Seat(
                @Nullable String counter,
                @Nullable String pool,
                List<VisitItem> items,
                @Nullable List<String> needs,
                @Nullable String wantedCounter,
                boolean goesFirst) {
            this(counter, pool, items, needs, wantedCounter, goesFirst, List.of());
        }

        static Seat at(@Nullable String counter) {
            return new Seat(counter, null, List.of(), null, null, false);
        }

        /// In the same queue, but for these officials, from whatever counter.
        Seat forOfficials(List<String> subjects) {
            return new Seat(counter, pool, items, needs, null, goesFirst, subjects);
        }
    }

    record Said(@Nullable String reason, @Nullable String note, VisitEvent.Closing closing) {

        static final Said NOTHING = new Said(null, null, VisitEvent.Closing.NONE);

        static Said because(@Nullable String reason) {
            return new Said(reason, null, VisitEvent.Closing.NONE);
        }
    }

    static Change of(VisitMove move, Instant at, String actor) {
        return new Change(move, move.sources(), move.target(), at, actor, null, Seat.SAME, Said.NOTHING);
    }

    /// Takes back a move: to where it came from.
    static Change back(VisitMove.Step undone, Instant at, String actor, Seat seat) {
        return new Change(
                VisitMove.UNDONE, List.of(undone.to().tag()), undone.from(), at, actor, null, seat, Said.NOTHING);
    }

    /// Only when the visit is at this counter.
    Change heldAt(@Nullable String counter) {
        return new Change(move, sources, target, at, actor, counter, seat, said);
    }

    Change seated(Seat changed) {
        return new Change(move, sources, target, at, actor, holder, changed, said);
    }

    Change saying(Said spoken) {
        return new Change(move, sources, target, at, actor, holder, seat, spoken);
    }
}

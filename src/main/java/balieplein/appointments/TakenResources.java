package balieplein.appointments;

import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;

/// When the rooms and officials that a visit needs are taken: per kind, per resource that could serve it.
record TakenResources(List<List<List<ReservationsTable.Busy>>> kinds) {

    static final TakenResources NONE = new TakenResources(List.of());

    TakenResources {
        kinds = List.copyOf(kinds);
    }

    /// The starts at which a counter is free, and of each kind one resource all the time of the visit.
    ///
    /// @param full the minutes in which no counter is left
    /// @param starts finds the starts when these minutes are full
    BitSet starts(CityDay day, BitSet full, UnaryOperator<BitSet> starts) {
        var found = starts.apply(full);
        for (var kind : kinds) {
            var served = new BitSet();
            for (var resource : kind) {
                var without = minutes(resource, day);
                without.or(full);
                served.or(starts.apply(without));
            }
            found.and(served);
        }
        return found;
    }

    private static BitSet minutes(List<ReservationsTable.Busy> taken, CityDay day) {
        var minutes = new BitSet();
        for (var busy : taken) {
            var from = Math.max(0, day.minuteFrom(busy.from()));
            var to = Math.min(day.length(), day.minuteFrom(busy.to()));
            if (to > from) {
                minutes.set(from, to);
            }
        }
        return minutes;
    }
}

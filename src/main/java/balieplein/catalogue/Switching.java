package balieplein.catalogue;

import balieplein.catalogue.SwitchImpact.Hit;
import java.time.LocalDate;
import java.util.List;

/// What came of switching a way of serving on or off (CAT-06).
public sealed interface Switching {

    /// It is so from that day on, without a restart. Whoever is hit stands on the worklist of the location.
    record Switched(Service service, List<Hit> hits) implements Switching {}

    /// People are booked for what goes off; nothing was written. Asked again with their number, it is done.
    record Hits(List<Hit> hits) implements Switching {

        public int appointments() {
            return hits.stream().mapToInt(Hit::appointments).sum();
        }
    }

    /// What was is not rewritten.
    record PastDay(LocalDate from) implements Switching {}
}

package balieplein.rosters;

import java.util.List;
import java.util.Set;

/// What a member of the register can do at the counters of a location.
///
/// @param pools whose counters they can serve
/// @param buddy who helps them in the beginning, empty for nobody
/// @param toLearn what has to be learnt before the first counter (STA-02)
public record Worker(String member, String location, Set<String> pools, String buddy, List<String> toLearn) {

    public Worker {
        pools = Set.copyOf(pools);
        toLearn = List.copyOf(toLearn);
    }

    /// Whether they can do what is done there, and have nothing to learn first.
    boolean canServe(String place, String pool) {
        return toLearn.isEmpty() && location.equals(place) && pools.contains(pool);
    }
}

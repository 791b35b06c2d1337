package balieplein.plaza;

import balieplein.locations.Location;
import java.time.LocalDateTime;
import java.util.List;

/// With what a visit over several counters begins.
final class FirstPartPolicy {

    private FirstPartPolicy() {}

    /// Everything, when one queue can do it all; else as much as the queue of the first step can do, provided that the
    /// rest is done somewhere here too.
    static List<String> of(Location location, List<String> steps, LocalDateTime local) {
        if (steps.size() < 2 || !WalkInPolicy.pools(location, steps, local).isEmpty()) {
            return steps;
        }
        if (steps.stream().anyMatch(step -> WalkInPolicy.pools(location, List.of(step), local)
                .isEmpty())) {
            return steps;
        }
        var first = WalkInPolicy.pools(location, steps.subList(0, 1), local).getFirst();
        return steps.stream().filter(first::serves).toList();
    }
}

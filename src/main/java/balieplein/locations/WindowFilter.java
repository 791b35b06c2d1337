package balieplein.locations;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// For which visits a window is meant (APT-08): a Friday kept for files that take longer.
///
/// @param groups codes of services, themes, products or steps; empty = all
/// @param minMinutes visits of so many minutes or more
/// @param maxMinutes visits of so many minutes or fewer
public record WindowFilter(
        Set<String> groups,
        @Nullable Integer minMinutes,
        @Nullable Integer maxMinutes) {

    public static final WindowFilter ALL = new WindowFilter(Set.of(), null, null);

    public WindowFilter {
        groups = Set.copyOf(groups);
        if (minMinutes != null && maxMinutes != null && minMinutes > maxMinutes) {
            throw new IllegalArgumentException("A window for visits of at least " + minMinutes + " and at most "
                    + maxMinutes + " minutes takes nobody. Maybe the two are swapped.");
        }
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public boolean takesMinutes(int minutes) {
        return (minMinutes == null || minutes >= minMinutes) && (maxMinutes == null || minutes <= maxMinutes);
    }

    /// @param groupsOfStep every code the step goes by: its own, its product’s, theme’s and service’s
    public boolean takesStep(Collection<String> groupsOfStep) {
        return groups.isEmpty() || groupsOfStep.stream().anyMatch(groups::contains);
    }
}

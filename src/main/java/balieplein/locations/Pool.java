package balieplein.locations;

import balieplein.kernel.LocalizedText;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Counters that serve the same product steps from one queue.
///
/// @param prefix the letter on the queue ticket
/// @param zone where its visitors wait
/// @param skills full codes of product steps, such as `eid.request`
/// @param bookable at most so many of its counters are given out to appointments at one time; absent = all
/// @param residents at most so many of those to what residents book themselves, the rest is kept for staff; absent =
/// all
public record Pool(
        String code,
        LocalizedText name,
        String prefix,
        @Nullable String zone,
        Set<String> skills,
        @Nullable Integer bookable,
        @Nullable Integer residents) {

    public Pool {
        skills = Set.copyOf(skills);
    }

    public boolean serves(String step) {
        return skills.contains(step);
    }

    public Pool with(Set<String> otherSkills, @Nullable Integer otherBookable) {
        return new Pool(code, name, prefix, zone, otherSkills, otherBookable, residents);
    }

    /// Tells whether a pool is still the one that somebody saw.
    public String mark() {
        return Integer.toHexString((new TreeSet<>(skills) + " " + bookable).hashCode());
    }
}

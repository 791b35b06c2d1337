package balieplein.locations;

import java.util.List;

/// Asked before a change of a location is published: what does it touch (LOC-14)? The modules that depend on hours and
/// counters answer for what is theirs.
public interface ChangeImpact {

    /// @param then the location as it would become
    List<Impact> of(Location now, Location then);
}

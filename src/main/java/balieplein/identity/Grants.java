package balieplein.identity;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// All that somebody may do, and where.
public record Grants(Set<Grant> all) implements Serializable {

    public static final Grants NONE = new Grants(Set.of());

    public Grants {
        all = Set.copyOf(all);
    }

    /// These roles, without limits.
    public static Grants everywhere(Collection<Role> roles) {
        return new Grants(roles.stream().map(Grant::everywhere).collect(Collectors.toSet()));
    }

    public Set<Role> roles() {
        return all.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }

    /// What one or the other gives.
    public Grants and(Grants other) {
        var united = new HashSet<>(all);
        united.addAll(other.all);
        return new Grants(united);
    }

    /// Whether one of these roles counts at this place.
    public boolean count(Collection<?> roles, Place place) {
        return all.stream().anyMatch(grant -> roles.contains(grant.role()) && grant.counts(place));
    }

    /// Whether none of these roles counts everywhere, so that it matters which place is asked about.
    boolean areLimited(Set<Role> roles) {
        return roles.stream().map(Grant::everywhere).noneMatch(all::contains);
    }
}

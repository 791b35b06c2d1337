package balieplein.staff;

import balieplein.identity.Role;
import java.time.Instant;
import java.util.Set;

/// When somebody came in last, and the roles of which the provider then spoke.
public record Sighting(String subject, Member.Kind kind, String name, Set<Role> roles, Instant at) {

    public Sighting {
        roles = Set.copyOf(roles);
    }
}

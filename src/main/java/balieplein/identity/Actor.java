package balieplein.identity;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who is asking, in the current city.
///
/// @param subject the person, program or device, as its issuer names it; never a national number
/// @param name as shown on screens
/// @param grants roles and where they count
/// @param self code of a resident whose national number the provider gave; absent for everybody else
/// @param assurance how sure the provider is; absent for those who did not sign in with a browser
/// @param represented for whom a resident acts now, when not for themselves
public record Actor(
        String subject,
        String name,
        Grants grants,
        Channel channel,
        @Nullable String self,
        @Nullable Assurance assurance,
        @Nullable Represented represented)
        implements Serializable {

    /// By which door somebody came in.
    public enum Channel {
        BROWSER,
        API,
        DEVICE,
        INSIDE
    }

    /// A visitor who did not sign in.
    public static final Actor ANONYMOUS = new Actor("anonymous", "", Set.of(), Channel.BROWSER);

    /// The product itself: a job, an event listener, the command line.
    public static final Actor SYSTEM = new Actor("system", "Balieplein", Set.of(), Channel.INSIDE);

    @Serial
    private static final long serialVersionUID = 3;

    public Actor(String subject, String name, Set<Role> roles, Channel channel, @Nullable String self) {
        this(subject, name, Grants.everywhere(roles), channel, self, null, null);
    }

    public Actor(String subject, String name, Set<Role> roles, Channel channel) {
        this(subject, name, roles, channel, null);
    }

    /// Whoever sent the request that is being answered: [#ANONYMOUS] when nobody signed in, [#SYSTEM] outside requests.
    public static Actor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return SYSTEM;
        }
        if (authentication instanceof AnonymousAuthenticationToken) {
            return ANONYMOUS;
        }
        return authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn.actor() : ANONYMOUS;
    }

    /// Whose data this is about: the resident, or whoever they act for.
    public @Nullable String person() {
        return represented == null ? self : represented.person();
    }

    public Set<Role> roles() {
        return grants.roles();
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    public boolean hasAny(Role... any) {
        return Arrays.stream(any).anyMatch(this::has);
    }

    /// Somebody who works for the city.
    public boolean isStaff() {
        return roles().stream().anyMatch(Role::isStaff);
    }

    public boolean reaches(Assurance needed) {
        return assurance != null && assurance.reaches(needed);
    }

    public boolean isSignedIn() {
        return !grants.all().isEmpty();
    }

    /// The same person with other rights.
    Actor with(Grants others) {
        return new Actor(subject, name, others, channel, self, assurance, represented);
    }

    /// The same resident, who acts for somebody from now on; for themselves when null.
    Actor actingFor(@Nullable Represented other) {
        return new Actor(subject, name, grants, channel, self, assurance, other);
    }
}

package balieplein.identity;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;

/// Somebody in a browser session: what we need of the token, not the token. The session counts in one city.
record SignedInPerson(Actor actor, String city, Population population, SignInOrigin origin)
        implements OAuth2User, SignedIn, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /// Whose session it is; nobody’s before they signed in.
    static Optional<SignedInPerson> of(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return of(context);
    }

    static Optional<SignedInPerson> of(@Nullable SecurityContext context) {
        var who = context == null ? null : context.getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }

    /// The same person with what they may do now.
    SignedInPerson with(Actor now) {
        return new SignedInPerson(now, city, population, origin);
    }

    /// Whether this is one person, in one city, at one provider.
    boolean isSameAs(SignedInPerson other) {
        return getName().equals(other.getName())
                && city.equals(other.city)
                && population == other.population
                && origin.issuer().equals(other.origin.issuer());
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getName() {
        return actor.subject();
    }
}

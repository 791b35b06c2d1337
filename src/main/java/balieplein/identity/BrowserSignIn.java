package balieplein.identity;

import balieplein.kernel.CurrentCity;
import balieplein.kernel.RealTime;
import balieplein.web.Links;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What happens when somebody comes back from the identity provider: the claims become an [Actor] with a session in
/// this city, or the sign-in page says why not.
@Component
final class BrowserSignIn {

    static final String NO_ACCESS = "no-access";
    static final String WRONG_CAPACITY = "wrong-capacity";

    private static final Logger LOG = LoggerFactory.getLogger(BrowserSignIn.class);

    private final Providers providers;
    private final ResidentNumbers numbers;
    private final Standing standing;
    private final Duration timeout;

    BrowserSignIn(
            Providers providers,
            ResidentNumbers numbers,
            Standing standing,
            @Value("${spring.session.timeout}") Duration timeout) {
        this.providers = providers;
        this.numbers = numbers;
        this.standing = standing;
        this.timeout = timeout;
    }

    /// Keeps what we need of the person and forgets the tokens.
    OAuth2AuthenticationToken admit(OAuth2LoginAuthenticationToken login) {
        var registration = login.getClientRegistration();
        var population = Population.find(registration.getRegistrationId()).orElseThrow();
        var claims = ((OidcUser) Objects.requireNonNull(login.getPrincipal())).getClaims();
        var actor = new Actor(
                String.valueOf(claims.get("sub")),
                Claims.name(claims),
                Grants.everywhere(roles(claims, population)),
                Actor.Channel.BROWSER,
                population == Population.RESIDENT ? numbers.remember(claims) : null,
                providers.terms(population).assurance(claims.get("acr")),
                null);
        if (!standing.now(actor).isSignedIn()) {
            throw noAccess();
        }
        var person = new SignedInPerson(actor, CurrentCity.code(), population, origin(claims));
        return new OAuth2AuthenticationToken(person, person.getAuthorities(), registration.getRegistrationId());
    }

    void succeed(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        var session = request.getSession();
        session.setMaxInactiveInterval((int) timeout.toSeconds());
        if (who.getPrincipal() instanceof SignedInPerson person) {
            LOG.info(
                    "{} signed in as {} at {}",
                    person.actor().subject(),
                    person.population().code(),
                    person.origin().issuer());
            remember(session, person.origin());
        }
        response.sendRedirect(ReturnPath.own((String) request.getAttribute(PendingSignIns.RETURN)));
    }

    void fail(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        var problem = SignInProblem.of(code(fault));
        LOG.atLevel(problem.isOurs() ? Level.WARN : Level.INFO)
                .log("A sign-in ended with {}: {}", problem.code(), fault.getMessage());
        var choice = request.getAttribute(PendingSignIns.CHOICE);
        response.sendRedirect(
                (choice == null ? Links.href(SignInPaths.CHOICE) : choice) + "?problem=" + problem.code());
    }

    /// Before anybody left for the provider: it is down, nobody configured one, or the address is made up.
    void failToStart(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        if (fault.getCause() instanceof OAuth2AuthenticationException refusal) {
            fail(request, response, refusal);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /// By which session of the provider ours is found again.
    private static void remember(HttpSession session, SignInOrigin origin) {
        if (origin.sid() != null) {
            session.setAttribute(ProviderSessions.attribute(origin.issuer(), origin.sid()), true);
        }
    }

    private static SignInOrigin origin(Map<String, Object> claims) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var sid = claims.get("sid");
        return new SignInOrigin(
                UUID.randomUUID().toString(),
                String.valueOf(claims.get("iss")),
                sid == null ? null : sid.toString(),
                RealTime.CLOCK.instant(),
                DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)),
                request.getRemoteAddr());
    }

    private static String code(AuthenticationException fault) {
        return fault instanceof OAuth2AuthenticationException refusal
                ? refusal.getError().getErrorCode()
                : "failed";
    }

    /// Residents are residents whatever a token says; staff are what their organisation says, in this city.
    private Set<Role> roles(Map<String, Object> claims, Population population) {
        var organisation = providers.organisation();
        if (!CapacityPolicy.admits(claims, population, organisation)) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(WRONG_CAPACITY),
                    "Somebody came as %s of %s to the door of %s."
                            .formatted(
                                    claims.get(CapacityPolicy.TARGET_GROUP),
                                    claims.get(CapacityPolicy.ORGANISATION),
                                    population.code()));
        }
        if (population == Population.RESIDENT) {
            return Set.of(Role.RESIDENT);
        }
        var trust = providers
                .trust(String.valueOf(claims.get("iss")), population)
                .filter(found -> organisation != null || Claims.countHere(claims, found))
                .orElseThrow(BrowserSignIn::noAccess);
        var roles = Claims.roles(claims, trust);
        roles.remove(Role.RESIDENT);
        return roles;
    }

    private static OAuth2AuthenticationException noAccess() {
        return new OAuth2AuthenticationException(
                new OAuth2Error(NO_ACCESS),
                "Neither the provider nor the city gives this person a role in " + CurrentCity.code() + ".");
    }
}

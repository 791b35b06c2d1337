package balieplein.identity;

import balieplein.kernel.CurrentCity;
import balieplein.kernel.RealTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Who is signed in, from the browser's session. All cities share one table of sessions, so a session carried to
/// another city's host is nobody's there.
@Component
final class CityContexts implements SecurityContextRepository {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final Standing standing;
    private final Duration longest;

    CityContexts(Standing standing, @Value("${balieplein.session.longest:8h}") Duration longest) {
        this.longest = longest;
        this.standing = standing;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        var stored = sessions.loadDeferredContext(request);
        return new DeferredSecurityContext() {
            private @Nullable SecurityContext known;

            @Override
            public SecurityContext get() {
                var context = known;
                if (context == null) {
                    context = ofThisCity(stored.get());
                    known = context;
                }
                return context;
            }

            @Override
            public boolean isGenerated() {
                return stored.isGenerated();
            }
        };
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        sessions.saveContext(context, request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.containsContext(request);
    }

    private SecurityContext ofThisCity(SecurityContext context) {
        var authentication = context.getAuthentication();
        if (authentication instanceof OAuth2AuthenticationToken token
                && token.getPrincipal() instanceof SignedInPerson person
                && CurrentCity.find().filter(person.city()::equals).isPresent()
                && !isOver(person)) {
            var now = person.with(standing.now(person.actor()));
            return new SecurityContextImpl(new OAuth2AuthenticationToken(
                    now, now.getAuthorities(), token.getAuthorizedClientRegistrationId()));
        }
        return SecurityContextHolder.createEmptyContext();
    }

    /// However busy, a session ends some hours after its sign-in; one from before an update that does not know when
    /// that was, now.
    private boolean isOver(SignedInPerson person) {
        return person.origin() == null
                || RealTime.CLOCK.instant().isAfter(person.origin().since().plus(longest));
    }
}

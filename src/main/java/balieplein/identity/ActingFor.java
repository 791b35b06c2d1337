package balieplein.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;

/// Lets a resident act for somebody else until they stop, sign out, or their right to do so ends. The right is
/// asked anew at every request.
@Component
public class ActingFor {

    private final CityContexts contexts;

    ActingFor(CityContexts contexts) {
        this.contexts = contexts;
    }

    public void begin(Represented other, HttpServletRequest request, HttpServletResponse response) {
        change(other, request, response);
    }

    public void stop(HttpServletRequest request, HttpServletResponse response) {
        change(null, request, response);
    }

    private void change(@Nullable Represented other, HttpServletRequest request, HttpServletResponse response) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken token
                && token.getPrincipal() instanceof SignedInPerson person) {
            var now = person.with(person.actor().actingFor(other));
            var context = new SecurityContextImpl(new OAuth2AuthenticationToken(
                    now, now.getAuthorities(), token.getAuthorizedClientRegistrationId()));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }
}

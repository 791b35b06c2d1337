package balieplein.identity;

import balieplein.kernel.CurrentCity;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/// Sign-ins under way: one per session, in a session that does not live long when it holds nothing else. A sign-in
/// begun in one city does not end in another, and one begun at a provider takes no answer of another (RFC 9207).
@Component
final class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String CITY = "balieplein.city";
    static final String ISSUER = "balieplein.issuer";
    static final String NAMES_ITSELF = "balieplein.names-itself";
    static final String RETURN = "balieplein.return";
    static final String CHOICE = "balieplein.choice";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpSessionOAuth2AuthorizationRequestRepository sessions =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return sessions.loadAuthorizationRequest(request);
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest pending, HttpServletRequest request, HttpServletResponse response) {
        var isNew = request.getSession(false) == null;
        sessions.saveAuthorizationRequest(pending, request, response);
        if (isNew) {
            request.getSession().setMaxInactiveInterval((int) PATIENCE.toSeconds());
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var pending = sessions.removeAuthorizationRequest(request, response);
        if (pending == null || !CurrentCity.code().equals(pending.getAttribute(CITY))) {
            return null;
        }
        request.setAttribute(RETURN, pending.getAttribute(RETURN));
        request.setAttribute(CHOICE, pending.getAttribute(CHOICE));
        if (!isFromTheProviderAsked(request, pending)) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("mixed-up"),
                    "An answer for " + pending.getAttribute(ISSUER) + " came from " + request.getParameter("iss")
                            + " at " + request.getRequestURI() + ". Maybe one provider plays another.");
        }
        return pending;
    }

    /// Each kind of people has an address of its own to come back to, and a provider that promised to name itself must.
    private static boolean isFromTheProviderAsked(HttpServletRequest request, OAuth2AuthorizationRequest pending) {
        var named = request.getParameter("iss");
        var isAtItsDoor = URI.create(pending.getRedirectUri()).getPath().equals(request.getRequestURI());
        var mayBeSilent = !Boolean.TRUE.equals(pending.getAttribute(NAMES_ITSELF));
        return isAtItsDoor && (named == null ? mayBeSilent : named.equals(pending.getAttribute(ISSUER)));
    }
}

package balieplein.identity;

import balieplein.kernel.CurrentCity;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/// Sign-ins under way: one per session, in a session that does not live long when it holds nothing else. A sign-in
/// begun in one city does not end in another.
@Component
final class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String CITY = "balieplein.city";
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
        return pending;
    }
}

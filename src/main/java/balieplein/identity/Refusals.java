package balieplein.identity;

import balieplein.web.Links;
import balieplein.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.HandlerMapping;

/// How we say no: a visitor who may get in after signing in goes to the sign-in page and comes back; a program gets 401
/// or 403 as a problem; who is signed in gets the page that says it is not for them.
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /// A form that lay open for too long, or came from elsewhere; has a text of its own in module `web`.
    private static final String FORM_EXPIRED = "form-expired";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof AuthenticationServiceException) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (isFromProgram(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(reason));
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", Links.href(SignInPaths.CHOICE));
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getMethod().equals("GET")) {
            response.sendRedirect(Links.href(SignInPaths.CHOICE) + "?to=" + Links.encode(pathAsked()));
        } else {
            response.sendRedirect(Links.href(SignInPaths.CHOICE));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        var actor = Actor.current();
        LOG.info(
                "{} with roles {} is refused {} {}: {}",
                actor.subject(),
                actor.roles(),
                request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                reason.getMessage());
        response.sendError(
                HttpServletResponse.SC_FORBIDDEN, reason instanceof CsrfException ? FORM_EXPIRED : "forbidden");
    }

    private static boolean isFromProgram(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        var path = request.getRequestURI();
        return Screen.find().isEmpty()
                || path.startsWith("/api/")
                || path.startsWith("/actuator")
                || (accept != null && accept.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE));
    }

    private static String challenge(AuthenticationException reason) {
        return reason instanceof InvalidBearerTokenException ? "Bearer error=\"invalid_token\"" : "Bearer";
    }

    private static String pathAsked() {
        var screen = Screen.current();
        return Links.href(screen.path()) + (screen.query().isEmpty() ? "" : "?" + screen.query());
    }
}

package balieplein.identity;

import balieplein.web.Links;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/// Where a browser goes that signed out.
final class SignedOut implements LogoutSuccessHandler {

    /// The provider's own session goes on; the page says so and links there. A redirect would leave our site from a
    /// form, which our content security policy forbids.
    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        var from = who != null && who.getPrincipal() instanceof SignedInPerson person
                ? "?from=" + person.population().code()
                : "";
        response.sendRedirect(Links.href(SignInPaths.OUT) + from);
    }
}

package balieplein.identity;

import balieplein.kernel.CurrentCity;
import balieplein.web.LiveStreams;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// A paired device shows its token in a cookie. It counts for one request; a person who signed in at the same screen
/// counts before it.
@Component
public class DeviceCookie extends OncePerRequestFilter {

    private static final String NAME = "balieplein-device";
    private static final Duration LIFE = Duration.ofDays(400);

    private final DeviceRegister devices;

    DeviceCookie(DeviceRegister devices) {
        this.devices = devices;
    }

    /// The cookie with which a device leaves its pairing.
    public static ResponseCookie of(DeviceRegister.Token token, boolean secure) {
        return ResponseCookie.from(NAME, token.text())
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(LIFE)
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null
                && CurrentCity.find().isPresent()) {
            token(request).flatMap(devices::find).ifPresent(device -> {
                request.setAttribute(LiveStreams.OWNER, CurrentCity.code() + "/" + device.subject());
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new TokenAuthentication(device));
                SecurityContextHolder.setContext(context);
            });
        }
        chain.doFilter(request, response);
    }

    /// A line that goes on after its request began is answered as the same device.
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private static Optional<DeviceRegister.Token> token(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .findFirst()
                        .map(cookie -> new DeviceRegister.Token(cookie.getValue()));
    }
}

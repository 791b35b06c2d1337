package balieplein.web;

import balieplein.database.PeopleFirst;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The first to see a request: gives it a correlation id and finds the city of its host name. An
/// unknown host gets a 404 and nothing else.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RequestFilter extends OncePerRequestFilter {

    static final String CORRELATION = "correlation";
    private static final Pattern SAFE_CORRELATION = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final ObjectProvider<Sites> sites;
    private final ScreenBinding screens;
    private final PeopleFirst people;

    RequestFilter(ObjectProvider<Sites> sites, ScreenBinding screens, PeopleFirst people) {
        this.people = people;
        this.sites = sites;
        this.screens = screens;
    }

    /// Error pages speak for the city too.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(CORRELATION, correlation(request));
        response.setHeader("X-Correlation-Id", MDC.get(CORRELATION));
        SecurityHeaders.write(response, request.isSecure());
        people.enter();
        try {
            if (isWithoutCity(LanguagePath.asked(request))) {
                chain.doFilter(request, response);
                return;
            }
            var site = sites.getObject().findByHost(request.getServerName().toLowerCase(Locale.ROOT));
            if (site.isEmpty() && isForStandIn(request)) {
                chain.doFilter(request, response);
                return;
            }
            if (site.isEmpty()) {
                refuseUnknownHost(response);
                return;
            }
            MDC.put("city", site.get().city());
            screens.serve(site.get(), request, new WholeAnswer(response), chain);
        } finally {
            people.leave();
            MDC.remove(CORRELATION);
            MDC.remove("city");
        }
    }

    private static boolean isWithoutCity(String path) {
        return path.startsWith("/actuator/") || path.startsWith("/assets/");
    }

    /// The stand-in of the identity provider gives tokens for all cities on this machine's own name, also before there
    /// is a city. In production nothing answers there.
    private static boolean isForStandIn(HttpServletRequest request) {
        return LanguagePath.asked(request).startsWith("/simulators/oidc/")
                && OWN_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT));
    }

    private static String correlation(HttpServletRequest request) {
        var given = request.getHeader("X-Correlation-Id");
        return given != null && SAFE_CORRELATION.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    private static void refuseUnknownHost(HttpServletResponse response) throws IOException {
        response.setStatus(404);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("No city answers on this address.\n");
    }
}

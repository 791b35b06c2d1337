package balieplein.web;

import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The first to see a request: gives it a correlation id, finds the city of its host name and the language of its path,
/// and binds both for everything that follows. An unknown host gets a 404 and nothing else.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RequestFilter extends OncePerRequestFilter {

    static final String CORRELATION = "correlation";
    private static final Pattern SAFE_CORRELATION = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final ObjectProvider<Sites> sites;
    private final ObjectProvider<SignIn> signIn;
    private final ObjectProvider<MenuEntry> menu;

    RequestFilter(ObjectProvider<Sites> sites, ObjectProvider<SignIn> signIn, ObjectProvider<MenuEntry> menu) {
        this.sites = sites;
        this.signIn = signIn;
        this.menu = menu;
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
            serve(site.get(), request, response, chain);
        } finally {
            MDC.remove(CORRELATION);
            MDC.remove("city");
        }
    }

    private void serve(Site site, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = LanguagePath.of(request, site);
        var language = path.language().or(() -> apiLanguage(request, site)).orElse(site.language());
        var inside = path.unprefixed(request);
        var screen = new Screen(
                site,
                language,
                path.path(),
                inside,
                signIn.getIfAvailable(),
                menu.stream().toList());
        response.setHeader("Content-Language", language.tag());
        try {
            CurrentCity.call(site.city(), () -> Screen.bind(screen).call(() -> {
                chain.doFilter(inside, response);
                return true;
            }));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /// Programs ask for a language with `Accept-Language`; people follow the links of the page.
    private static Optional<Language> apiLanguage(HttpServletRequest request, Site site) {
        if (!request.getRequestURI().startsWith("/api/") || request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Language.find(request.getLocale().getLanguage()).filter(site.languages()::contains);
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

package balieplein.web;

import balieplein.kernel.Language;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The language in front of a path, `/fr/products`, and the path behind it. The city's own language has no prefix.
record LanguagePath(@Nullable Language found, String path) {

    /// Of the page that was asked for; an error page speaks its language too.
    static LanguagePath of(HttpServletRequest request, Site site) {
        var path = asked(request);
        if (path.length() >= 3 && path.charAt(0) == '/' && (path.length() == 3 || path.charAt(3) == '/')) {
            var language = Language.find(path.substring(1, 3))
                    .filter(known -> path.startsWith(known.tag(), 1))
                    .filter(known -> site.languages().contains(known) || isKiosk(path));
            if (language.isPresent()) {
                return new LanguagePath(language.get(), path.length() == 3 ? "/" : path.substring(3));
            }
        }
        return new LanguagePath(null, path);
    }

    /// The path that was asked for, also while its error page is made.
    static String asked(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /// The kiosk speaks languages that the city's pages do not.
    private static boolean isKiosk(String path) {
        return path.startsWith("/kiosk", 3);
    }

    Optional<Language> language() {
        return Optional.ofNullable(found);
    }

    HttpServletRequest unprefixed(HttpServletRequest request) {
        if (found == null || request.getDispatcherType() == DispatcherType.ERROR) {
            return request;
        }
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRequestURI() {
                return path;
            }

            @Override
            public String getServletPath() {
                return path;
            }

            @Override
            public StringBuffer getRequestURL() {
                return new StringBuffer(Links.origin(request)).append(path);
            }
        };
    }
}

package balieplein.web;

import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Finds the language of a request, and binds it and the city for everything that follows.
@Component
final class ScreenBinding {

    private final SingletonSupplier<SignIn> signIn;
    private final SingletonSupplier<List<MenuEntry>> menu;

    /// Both come from modules above this one, so they are looked up at the first request.
    ScreenBinding(ObjectProvider<SignIn> signIn, ObjectProvider<MenuEntry> menu) {
        this.signIn = SingletonSupplier.ofNullable(signIn::getIfAvailable);
        this.menu = SingletonSupplier.of(() -> menu.stream().toList());
    }

    void serve(Site site, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = LanguagePath.of(request, site);
        var language = path.language().or(() -> apiLanguage(request, site)).orElse(site.language());
        var inside = path.unprefixed(request);
        var screen = new Screen(site, language, path.path(), inside, signIn.get(), menu.obtain());
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
}

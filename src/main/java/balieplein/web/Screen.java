package balieplein.web;

import balieplein.kernel.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// The request that is being answered, as layouts and components see it: the city's site, the language, the path.
public final class Screen {

    private static final ScopedValue<Screen> CURRENT = ScopedValue.newInstance();

    private final Site site;
    private final Language language;
    private final String path;
    private final HttpServletRequest request;
    private final @Nullable SignIn signIn;
    private final List<MenuEntry> menu;

    Screen(
            Site site,
            Language language,
            String path,
            HttpServletRequest request,
            @Nullable SignIn signIn,
            List<MenuEntry> menu) {
        this.site = site;
        this.language = language;
        this.path = path;
        this.request = request;
        this.signIn = signIn;
        this.menu = menu;
    }

    /// Throws outside a request on a city's host.
    public static Screen current() {
        return CURRENT.orElseThrow(() -> new IllegalStateException(
                "No screen here. Maybe this runs outside a request; use Texts.speaking(language, …) for mails."));
    }

    public static Optional<Screen> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    static ScopedValue.Carrier bind(Screen screen) {
        return ScopedValue.where(CURRENT, screen);
    }

    public Site site() {
        return site;
    }

    public Language language() {
        return language;
    }

    /// The path without language prefix and query, such as `/products/eid`.
    public String path() {
        return path;
    }

    /// The query string without its question mark, empty when there is none.
    public String query() {
        var query = request.getQueryString();
        return query == null ? "" : query;
    }

    /// Scheme, host and port as the visitor sees them, such as `https://dijlestad.example`.
    public String origin() {
        return Links.origin(request);
    }

    /// The token every form must send back. Asking for it starts a session.
    public String csrfToken() {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }

    /// What somebody before us wrote about this request.
    Optional<String> attribute(String name) {
        return Optional.ofNullable((String) request.getAttribute(name));
    }

    public Optional<SignIn.Person> person() {
        return signIn == null ? Optional.empty() : signIn.current();
    }

    /// What this person may choose from.
    public List<MenuEntry> menu(MenuEntry.Place place) {
        return MenuEntry.shown(menu, place::equals, roles());
    }

    /// What this person may choose from behind the counters.
    public StaffMenu staffMenu() {
        return StaffMenu.of(MenuEntry.shown(menu, MenuEntry.Place::isForStaff, roles()));
    }

    public boolean hasRole(String role) {
        return roles().contains(role);
    }

    private Set<String> roles() {
        return person().map(SignIn.Person::roles).orElse(Set.of());
    }
}

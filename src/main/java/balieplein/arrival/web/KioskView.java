package balieplein.arrival.web;

import balieplein.kernel.Language;
import balieplein.web.Links;
import balieplein.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Where a visitor is at the kiosk, and which aids are on. All of it travels in the address: it works without scripts,
/// and nothing stays behind for the next visitor.
///
/// @param path of this screen, below the kiosk of the location: empty for the start
/// @param own what this screen itself has in its address, such as `code=7K2M`
public record KioskView(String location, String path, String own, Aids aids) {

    /// @param large big letters in the high-contrast colours
    /// @param low everything one touches in the lower half, for who sits
    /// @param help the visitor asks for help; officials see it at the ticket
    /// @param priority the visitor asks not to wait long; nobody asks why
    public record Aids(boolean large, boolean low, boolean help, boolean priority) {

        static Aids of(HttpServletRequest request) {
            return new Aids(
                    isOn(request, "large"), isOn(request, "low"), isOn(request, "help"), isOn(request, "priority"));
        }

        public boolean isAny() {
            return large || low || help || priority;
        }

        private static boolean isOn(HttpServletRequest request, String aid) {
            return "true".equals(request.getParameter(aid));
        }

        private String query() {
            var on = new ArrayList<String>();
            if (large) {
                on.add("large=true");
            }
            if (low) {
                on.add("low=true");
            }
            if (help) {
                on.add("help=true");
            }
            if (priority) {
                on.add("priority=true");
            }
            return String.join("&", on);
        }
    }

    static KioskView of(String location, String path, String own, HttpServletRequest request) {
        return new KioskView(location, path, own, Aids.of(request));
    }

    /// Where an abandoned kiosk returns to: in the city's own language, with every aid off.
    public String home() {
        return root();
    }

    /// Another screen of this kiosk, with the same aids.
    public String to(String screen) {
        return Links.href(path(screen));
    }

    public String larger() {
        return here(new Aids(!aids.large(), aids.low(), aids.help(), aids.priority()));
    }

    public String lower() {
        return here(new Aids(aids.large(), !aids.low(), aids.help(), aids.priority()));
    }

    public String helped() {
        return here(new Aids(aids.large(), aids.low(), !aids.help(), aids.priority()));
    }

    public String prioritised() {
        return here(new Aids(aids.large(), aids.low(), aids.help(), !aids.priority()));
    }

    /// The languages of the city and two more, which only the kiosk speaks.
    public List<Language> languages() {
        var all = new LinkedHashSet<>(Screen.current().site().languages());
        all.add(Language.TR);
        all.add(Language.AR);
        return List.copyOf(all);
    }

    /// A page beyond the kiosk, for a phone; in the language of the city when only the kiosk speaks this one.
    String outside(String page) {
        var screen = Screen.current();
        var language = screen.site().languages().contains(screen.language())
                ? screen.language()
                : screen.site().language();
        return screen.origin() + Links.href(page, language.tag());
    }

    public String in(Language language) {
        return Links.href(address(path + "?" + own, aids), language.tag());
    }

    /// The same without the language, for redirects.
    String path(String screen) {
        return address(screen, aids);
    }

    private String here(Aids other) {
        return Links.href(address(path + "?" + own, other));
    }

    private String address(String screen, Aids with) {
        var joined = screen + (screen.contains("?") ? "&" : "?") + with.query();
        return root() + joined.replace("?&", "?").replaceAll("[?&]$", "");
    }

    private String root() {
        return "/kiosk/" + location;
    }
}

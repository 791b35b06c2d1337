package balieplein.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Addresses of our own pages. Templates never write one by hand: the language of the visitor travels in it.
public final class Links {

    private Links() {}

    /// The address of a path such as `/products/eid` in the current language.
    public static String href(String path) {
        return Screen.find().map(screen -> href(path, screen.language().tag())).orElse(path);
    }

    /// The same path in another language, for the language switch.
    public static String href(String path, String language) {
        var own = Screen.find()
                .map(screen -> screen.site().language().tag().equals(language))
                .orElse(true);
        return own ? path : "/" + language + path;
    }

    /// The address with scheme and host, for mails and codes.
    public static String absolute(String path) {
        return Screen.current().origin() + href(path);
    }

    /// A value inside a query string or path.
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String origin(HttpServletRequest request) {
        var url = request.getRequestURL().toString();
        var path = url.indexOf('/', url.indexOf("//") + 2);
        return path < 0 ? url : url.substring(0, path);
    }
}

package balieplein;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Forms on pages, filled in as a browser does.
final class Forms {

    private Forms() {}

    /// The first form that posts to this address.
    static Element find(Document page, String action) {
        return page.select("form[method=post]").stream()
                .filter(one -> one.attr("action").split("\\?")[0].endsWith(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form on " + page.title() + " posts to " + action + "."));
    }

    /// What the form holds already, with these names and values on top.
    static Map<String, String> filled(Element form, String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name]:not([type=checkbox]):not([type=radio]), [checked][name], select[name], textarea[name]")
                .forEach(field -> fields.put(field.attr("name"), value(field)));
        fields.putAll(pairs(namesAndValues));
        return fields;
    }

    static Map<String, String> pairs(String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    static String encoded(Map<String, String> fields) {
        var body = new StringJoiner("&");
        fields.forEach((name, value) -> body.add(encode(name) + "=" + encode(value)));
        return body.toString();
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "select" -> field.select("option[selected]").attr("value");
            case "textarea" -> field.wholeText();
            default -> field.attr("value");
        };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

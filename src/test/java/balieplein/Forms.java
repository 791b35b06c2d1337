package balieplein;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Forms on pages, filled in as a browser does.
final class Forms {

    private static final String BOUNDARY = "balieplein-test";

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

    /// Posts the fields of a form and a file for one of them.
    static HttpRequest.Builder uploading(
            HttpRequest.Builder request, Map<String, String> fields, String field, byte[] file) {
        fields.remove(field);
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts(fields, field, file)));
    }

    /// As `multipart/form-data` with one file.
    private static byte[] parts(Map<String, String> fields, String field, byte[] file) {
        var body = new ByteArrayOutputStream();
        var part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
        fields.forEach((name, value) -> body.writeBytes((part.formatted(name, "") + value + "\r\n").getBytes(UTF_8)));
        body.writeBytes(part.formatted(field, "; filename=\"a\"").getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "select" -> field.select("option[selected]").attr("value");
            case "textarea" -> field.wholeText();
            default -> field.attr("value");
        };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}

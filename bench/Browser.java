package bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody of the demo with a browser, signed in at the simulated provider, who fills in forms.
final class Browser implements AutoCloseable {

    private static final Pattern INPUT = Pattern.compile("<(input|select)\\b[^>]*?\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern SELECTED = Pattern.compile("<option\\b[^>]*\\bvalue=\"([^\"]*)\"[^>]*\\bselected");

    private final Wire wire;
    private String cookie = "";

    private Browser(Wire wire) {
        this.wire = wire;
    }

    static Browser of(Wire wire, String name) throws IOException {
        var browser = new Browser(wire);
        var start = browser.get("/sign-in/start/staff");
        for (var steps = 0; steps < 5 && start.status() / 100 == 3; steps++) {
            start = browser.get(path(start));
        }
        var before = start.text().substring(0, start.text().indexOf(name));
        var link = before.substring(before.lastIndexOf("href=\"") + 6);
        browser.get(path(browser.get(plain(link.substring(0, link.indexOf('"'))))));
        return browser;
    }

    Wire.Answer get(String path) throws IOException {
        return keep(wire.send("GET", path, Map.of("Cookie", cookie), null));
    }

    /// What the form of a page that posts to this address holds.
    Map<String, String> form(String page, String action) throws IOException {
        var html = get(page).text();
        var begin = html.indexOf("action=\"" + action + "\"");
        var form = html.substring(begin, html.indexOf("</form>", begin));
        var fields = new LinkedHashMap<String, String>();
        var found = INPUT.matcher(form);
        while (found.find()) {
            var isChoice = found.group(1).equals("select");
            if (!found.group().contains("type=\"checkbox\"")) {
                var from = isChoice ? form.substring(found.end(), form.indexOf("</select>", found.end())) : found.group();
                var value = (isChoice ? SELECTED : VALUE).matcher(from);
                fields.put(found.group(2), value.find() ? plain(value.group(1)) : "");
            }
        }
        return fields;
    }

    Wire.Answer post(String path, Map<String, String> fields) throws IOException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var headers = Map.of("Cookie", cookie, "Content-Type", "application/x-www-form-urlencoded");
        return keep(wire.send("POST", path, headers, body));
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }

    private Wire.Answer keep(Wire.Answer answer) {
        var set = answer.headers().get("set-cookie");
        if (set != null && !set.contains("Max-Age=0")) {
            cookie = set.split(";", 2)[0];
        }
        return answer;
    }

    private static String path(Wire.Answer answer) {
        return answer.headers().getOrDefault("location", "/").replaceFirst("^https?://[^/]+", "");
    }

    private static String plain(String html) {
        return html.replace("&amp;", "&").replace("&#39;", "'").replace("&#34;", "\"");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

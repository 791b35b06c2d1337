package balieplein.identity;

import balieplein.City;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Somebody at every door: knocks with a made-up id and hears whether they get in. What happens behind the door does
/// not matter here, so that a line that never ends is hung up.
record Knock(String host, Map<String, String> headers, String formToken) {

    enum Answer {
        IN,
        FORBIDDEN,
        SIGN_IN
    }

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// With the session or device of this browser.
    static Knock browser(City browser, String cookie) {
        var form = browser.get("/pair").page().select("input[name=_csrf]").attr("value");
        var cookies = "balieplein=" + browser.cookie("balieplein");
        if (!browser.cookie(cookie).isEmpty()) {
            cookies += "; " + cookie + "=" + browser.cookie(cookie);
        }
        return new Knock(browser.origin(), Map.of("Cookie", cookies), form);
    }

    static Knock program(City city, String token) {
        return new Knock(city.origin(), Map.of("Authorization", "Bearer " + token), "");
    }

    static Knock nobody(City city) {
        return new Knock(city.origin(), Map.of(), "");
    }

    /// @param route method and pattern, such as `POST /staff/devices/{code}/revoke`
    Answer at(String route) {
        var parts = route.split(" ");
        var path = parts[1].replaceAll("\\{[^/}]*:([a-z-]+)[^}]*}", "$1").replaceAll("\\{[^}]*}", "x9");
        var origin = URI.create(host);
        var all = new HashMap<>(headers);
        var isForm = !formToken.isEmpty() && !path.startsWith("/api/");
        all.put("Content-Type", isForm ? "application/x-www-form-urlencoded" : "application/json");
        var body = parts[0].equals("GET")
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(isForm ? "_csrf=" + formToken : "{}");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + origin.getPort() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Host", origin.getAuthority())
                .method(parts[0], body);
        all.forEach(request::header);
        return send(request.build());
    }

    /// To the end, so that the next knock is at the same door; but not a line that never ends.
    private static void hear(HttpResponse<InputStream> response) throws IOException {
        try (var body = response.body()) {
            if (!response.headers().firstValue("content-type").orElse("").startsWith("text/event-stream")) {
                body.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static Answer send(HttpRequest request) {
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
            hear(response);
            var location = response.headers().firstValue("location").orElse("");
            return switch (response.statusCode()) {
                case 401 -> Answer.SIGN_IN;
                case 403 -> Answer.FORBIDDEN;
                case 302 -> location.contains("/sign-in") ? Answer.SIGN_IN : Answer.IN;
                default -> Answer.IN;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

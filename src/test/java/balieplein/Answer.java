package balieplein;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a city answered over HTTP.
public record Answer(HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /// The page as a document, to look for elements in.
    public Document page() {
        return Jsoup.parse(body(), response.uri().toString());
    }

    /// Where it leads, on this host.
    public String target() {
        return header("location").replaceFirst("^https?://[^/]+", "");
    }

    /// A header, empty when it is not there.
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /// The slug of a problem, such as `slot-full`.
    public String problem() {
        return json().path("type").asString("").replace("urn:balieplein:", "");
    }

    /// Short, for the message of a test that fails.
    @Override
    public String toString() {
        return status() + " " + header("location") + " " + body().substring(0, Math.min(600, body().length()));
    }
}

package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that are too large, malformed or slow: refused, and never a failure of ours.
@Running
class LimitsTest {

    private static final String LARGE = "x".repeat(40_000);

    private final City city = City.with(Desk.onThursday().file());

    @ParameterizedTest
    @CsvSource({
        "'GET / HTTP/1.1|Host: HOST|X-Large: LARGE|'",
        "'GET /?q=LARGE HTTP/1.1|Host: HOST|'",
        "'GET /LARGE HTTP/1.1|Host: HOST|'",
        "'GET / HTTP/1.1|Host: HOST|Cookie: balieplein=LARGE|'",
        "'GET / HTTP/1.1|'",
        "'GET / HTTP/1.1|Host: HOST|Host: evil.example|'",
        "'GET / HTTP/1.1|Host: a b|'",
        "'GET / HTTP/1.1|Host: HOST@evil.example|'",
        "'GET http://evil.example/ HTTP/1.1|Host: HOST|'",
        "'GET / HTTP/1.1|Host: HOST| folded: x|Bad Name: y|'",
        "'GET / HTTP/1.1|Host: HOST|X-Nul: a\0b|'",
        "'GET / HTTP/9.9|Host: HOST|'",
        "'G@T / HTTP/1.1|Host: HOST|'",
        "'nonsense|'",
        "'GET /%00 HTTP/1.1|Host: HOST|'",
        "'GET /%ff%fe HTTP/1.1|Host: HOST|'",
        "'GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1|Host: HOST|'",
        "'GET /assets/..%2f..%2fapplication.yaml HTTP/1.1|Host: HOST|'",
        "'GET /appointments;x=y/ABCDEF HTTP/1.1|Host: HOST|'",
        "'GET /%zz HTTP/1.1|Host: HOST|'",
        "'POST /api/v1/appointments HTTP/1.1|Host: HOST|Content-Type: application/json|Content-Length: -1|'",
        "'POST /api/v1/appointments HTTP/1.1|Host: HOST|Content-Length: 1|Content-Length: 2|'",
        "'POST /api/v1/appointments HTTP/1.1|Host: HOST|Content-Length: 99999999999|Content-Type: application/json|'",
        "'POST /api/v1/appointments HTTP/1.1|Host: HOST|Content-Type: application/json|Transfer-Encoding: chunked||zz|{}|0||'",
        "'POST /api/v1/appointments HTTP/1.1|Host: HOST|Content-Type: application/json|Transfer-Encoding: nonsense|'",
        "'TRACE / HTTP/1.1|Host: HOST|'"
    })
    void a_malformed_request_is_refused(String lines) throws Exception {
        var host = city.host() + ":" + port();
        var request =
                lines.replace("HOST", host).replace("LARGE", LARGE).replace("|", "\r\n") + "Connection: close\r\n\r\n";
        if (lines.contains("||")) {
            request = lines.replace("HOST", host).replace("|", "\r\n");
        }
        var answer = RawRequest.send(port(), request);
        // Tomcat answers 501 and 505 to what HTTP itself calls so
        assertThat(RawRequest.status(answer)).as(answer).isIn(400, 403, 404, 405, 413, 414, 431, 501, 505);
        assertThat(answer).doesNotContain("Exception").doesNotContain("Tomcat").doesNotContain("root:");
    }

    @Test
    void who_stops_halfway_is_not_waited_for() throws Exception {
        var begins = List.of(
                "GET / HTTP/1.1\r\nHost: ",
                "POST /api/v1/appointments HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
                "POST /api/v1/appointments HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\"",
                "");
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<String>>();
            for (var begin : begins) {
                var request = begin.replace("HOST", city.host() + ":" + port());
                answers.add(together.submit(() -> RawRequest.send(port(), request)));
            }
            for (var answer : answers) {
                assertThat(RawRequest.status(answer.get())).as(answer.get()).isIn(0, 400, 408);
            }
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused_with_and_without_its_length() throws Exception {
        var large = "{\"name\": \"" + "x".repeat(3_000_000) + "\"}";
        assertThat(city.send("POST", "/api/v1/appointments", "application/json", large)
                        .status())
                .isEqualTo(413);
        var chunked = "POST /api/v1/appointments HTTP/1.1\r\nHost: " + city.host() + ":" + port()
                + "\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(large.length()) + "\r\n" + large + "\r\n0\r\n\r\n";
        assertThat(RawRequest.status(RawRequest.send(port(), chunked))).isIn(0, 400, 413);
        assertThat(city.send("POST", "/check-in", "application/x-www-form-urlencoded", "code=" + "x".repeat(3_000_000))
                        .status())
                .isIn(400, 403, 413);
    }

    @Test
    void json_that_is_too_deep_too_long_or_no_json_is_refused() {
        var bodies = Map.of(
                "deep", "[".repeat(100_000),
                "deeper", "{\"items\":".repeat(20_000) + "1" + "}".repeat(20_000),
                "number", "{\"items\": " + "9".repeat(100_000) + "}",
                "exponent", "{\"location\": \"x\", \"items\": [{\"step\": \"eid.request\", \"count\": 1e999999999}]}",
                "empty", "",
                "half", "{\"items\": [",
                "null", "null",
                "text", "\"text\"");
        bodies.forEach((what, body) -> assertThat(city.send("POST", "/api/v1/appointments", "application/json", body)
                        .status())
                .as(what)
                .isIn(400, 413, 422));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/check-in?code=%00",
                "/check-in?code=A%00B&location=%00",
                "/appointments/ABCDEF?secret=%00",
                "/api/v1/appointments/ABCDEF?secret=%00",
                "/api/v1/locations/stads%00",
                "/api/v1/products/%00",
                "/api/v1/products?q=a&page=99999999999999",
                "/api/v1/products?q=a&page=-1",
                "/api/v1/products?q=a&size=2147483647",
                "/products?q=%00%00%00&page=9",
                "/api/v1/availability?item=eid.request&location=stadskantoor&from=%2B999999999-12-31&to=%2B999999999-12-31",
                "/api/v1/availability?item=%00&location=%00",
                "/api/v1/locations/stadskantoor/open?at=%2B999999999-12-31T00:00",
                "/api/v1/locations/stadskantoor/hours?from=-999999999-01-01&to=-999999999-01-02",
                "/appointments/slots?item=eid.request&location=stadskantoor&day=%2B999999999-12-31",
                "/appointments/details?hold=%00",
                "/check-in/tickets/%00",
                "/sign-in?to=%00",
                "/sign-in/callback/staff?state=%00&code=%00",
            })
    void strange_values_are_no_failure_of_ours(String path) {
        var answer = city.get(path);
        assertThat(answer.status()).as("%s: %s", path, answer).isLessThan(500);
    }

    private int port() {
        return URI.create(city.origin()).getPort();
    }
}

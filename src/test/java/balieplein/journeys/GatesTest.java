package balieplein.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The gates see what is wrong, each with a page that has just that fault.
@Tag("browser")
class GatesTest {

    private static final String GOOD = """
            <!doctype html><html lang="nl"><head><title>Goed</title></head>
            <body><main><h1>Goed</h1><p>Alles in orde.</p></main></body></html>
            """;

    private final Map<String, String> pages = new HashMap<>();
    private HttpServer server;
    private Visitors visitors;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            var body =
                    pages.getOrDefault(exchange.getRequestURI().getPath(), GOOD).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'self'; script-src 'self'; img-src 'self' data:");
            exchange.sendResponseHeaders(200, body.length);
            try (var stream = exchange.getResponseBody()) {
                stream.write(body);
            }
        });
        server.start();
        visitors = new Visitors(server.getAddress().getPort());
    }

    @AfterEach
    void close() {
        try {
            visitors.leave();
        } catch (AssertionError expected) {
            // each test looks at the faults itself
        }
        server.stop(0);
    }

    @Test
    void a_good_page_passes() {
        var visitor = visit(GOOD);
        assertThat(Gates.all(visitor)).isEmpty();
        assertThat(Gates.weight(visitor)).isEmpty();
        assertThat(visitor.faults()).isEmpty();
    }

    @Test
    void a_picture_without_words_is_seen() {
        var visitor = visit(GOOD.replace("<p>", "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\"><p>"));
        assertThat(Gates.axe(visitor)).anyMatch(fault -> fault.contains("image-alt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><div>",
                "<p id=\"a\" id=\"b\">",
                "<b id=\"x\"></b><b id=\"x\"></b><p>",
                "<label for=\"nothing\">Naam</label><p>",
                "<p colour=\"red\">",
                "<p aria-sort=\"up\">",
                "<ul><p>In een lijst</p></ul><p>"
            })
    void invalid_html_is_seen(String fault) {
        assertThat(HtmlRules.faults(GOOD.replace("<p>", fault))).isNotEmpty();
    }

    @Test
    void a_page_that_is_too_wide_is_seen() {
        var visitor = visit(GOOD.replace("Alles", "x".repeat(200)));
        assertThat(Gates.sideways(visitor)).hasSize(2);
    }

    @Test
    void a_second_main_heading_or_primary_button_is_seen() {
        var button = "<button class=\"ds-button\" data-variant=\"primary\">Doe</button>";
        var visitor = visit(GOOD.replace("<p>", "<h1>Nog een</h1>" + button + button + "<p>"));
        assertThat(Gates.headings(visitor)).hasSize(2);
    }

    @Test
    void an_inline_script_and_a_picture_from_elsewhere_are_seen() {
        var visitor = visit(GOOD.replace(
                "<p>", "<script>alert(1)</script><img alt=\"\" src=\"http://elsewhere.localhost/x.png\"><p>"));
        visitor.page().waitForLoadState();
        assertThat(visitor.faults()).anyMatch(fault -> fault.contains("Content Security Policy"));
    }

    @Test
    void a_heavy_page_is_seen() {
        assertThat(Gates.weight(visit(GOOD.replace("Alles", "<!--" + "x".repeat(101_000) + "-->"))))
                .hasSize(1);
    }

    @Test
    void a_cookie_besides_the_session_is_seen() {
        pages.put("/cookie.js", "document.cookie = 'spy=1'");
        var visitor = visit(GOOD.replace("</head>", "<script src=\"/cookie.js\"></script></head>"));
        assertThat(visitor.faults()).anyMatch(fault -> fault.contains("spy"));
    }

    private Visitor visit(String html) {
        pages.put("/", html);
        return visitors.phone("stad.localhost").open("/");
    }
}

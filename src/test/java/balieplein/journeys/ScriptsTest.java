package balieplein.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.web.Assets;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The small scripts of the screens, each on a page of its own from a server that comes and goes.
@Tag("browser")
class ScriptsTest {

    private static final double HEALED_WITHIN = 5_000;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile CountDownLatch news = new CountDownLatch(1);
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        start(0);
        visitor = new Visitor("http://localhost:" + server.getAddress().getPort(), Device.DESK);
    }

    @AfterEach
    void close() {
        var faults = List.copyOf(visitor.faults());
        visitor.leave();
        news.countDown();
        server.stop(0);
        assertThat(faults).noneMatch(fault -> fault.startsWith("Script failed"));
    }

    @Test
    void a_kiosk_takes_over_the_language_and_colours_of_the_next_screen() {
        show("/", "kiosk.js", "", "<a href=\"/next\">Groot</a>");
        pages.put(
                "/next", pages.get("/").replace("lang=nl", "lang=fr data-large").replace("Groot", "Grand"));
        visitor.open("/").follow("Groot").sees("Grand").isAt("/next");
        assertThat(visitor.page().locator("html[data-large][lang=fr]")).hasCount(1);
    }

    @Test
    void a_message_of_the_server_brings_the_fresh_parts_of_the_page() {
        show("/", "live.js", "data-live=\"/live\"", "<p id=\"call\" data-live-part>A 041</p><p id=\"fixed\">oud</p>");
        visitor.open("/");
        show("/", "live.js", "data-live=\"/live\"", "<p id=\"call\" data-live-part>A 042</p><p id=\"fixed\">nieuw</p>");
        news.countDown();
        visitor.sees("A 042").sees("oud");
    }

    @Test
    void a_screen_says_that_the_line_is_gone_and_heals_by_itself() throws IOException {
        var lost = "<p data-live-lost hidden>Verbinding weg</p>";
        show("/", "live.js", "data-live=\"/live\"", "<p id=\"call\" data-live-part>A 041</p>" + lost);
        visitor.open("/");
        var port = server.getAddress().getPort();
        server.stop(0);
        news.countDown();
        assertThat(visitor.page().getByText("Verbinding weg"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(2 * HEALED_WITHIN));
        news = new CountDownLatch(1);
        show("/", "live.js", "data-live=\"/live\"", "<p id=\"call\" data-live-part>A 099</p>" + lost);
        start(port);
        assertThat(visitor.page().getByText("A 099"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(HEALED_WITHIN));
        assertThat(visitor.page().getByText("Verbinding weg")).isHidden();
    }

    @Test
    void what_somebody_is_typing_is_never_taken_away() {
        show(
                "/",
                "live.js",
                "data-live=\"/live\"",
                "<p id=\"a\" data-live-part><input id=\"note\"></p><p id=\"b\" data-live-part>1</p>");
        visitor.open("/").page().locator("#note").fill("bijna klaar");
        show(
                "/",
                "live.js",
                "data-live=\"/live\"",
                "<p id=\"a\" data-live-part><input id=\"note\" class=\"x\"></p><p id=\"b\" data-live-part>2</p>");
        news.countDown();
        assertThat(visitor.page().locator("#b")).hasText("2");
        assertThat(visitor.page().locator("#note")).hasValue("bijna klaar");
    }

    @Test
    void a_key_presses_its_button_but_never_while_typing() {
        show(
                "/",
                "keys.js",
                "",
                "<form action=\"/called\"><button data-key=\"F2\">Volgende</button></form>"
                        + "<a href=\"/sent\" data-key=\"Alt+1\">Stuur door</a><input id=\"note\">");
        show("/called", "keys.js", "", "<h1>Opgeroepen</h1>");
        show("/sent", "keys.js", "", "<h1>Doorgestuurd</h1>");
        visitor.open("/").page().locator("#note").focus();
        visitor.key("F2", "Alt+1");
        visitor.isAt("/");
        visitor.page().locator("#note").blur();
        visitor.key("F2").arrivesAt("Opgeroepen");
        visitor.open("/").key("Alt+1").arrivesAt("Doorgestuurd");
    }

    @Test
    void a_link_replaces_one_part_and_the_focus_goes_to_its_heading() {
        show(
                "/",
                "swap.js",
                "",
                "<p id=\"stays\">1</p><div id=\"week\"><h2>Week 1</h2><a href=\"/two\" data-swap=\"#week\">Volgende</a></div>");
        show("/two", "swap.js", "", "<p id=\"stays\">2</p><div id=\"week\"><h2>Week 2</h2></div>");
        visitor.open("/").follow("Volgende");
        assertThat(visitor.page().getByText("Week 2")).isFocused();
        assertThat(visitor.page().locator("#stays")).hasText("1");
        visitor.isAt("/two");
    }

    @Test
    void an_abandoned_kiosk_warns_and_then_goes_home() {
        var dialog = "<dialog data-idle-dialog><form method=\"dialog\"><button>Ik ben er nog</button></form></dialog>";
        show(
                "/",
                "kiosk.js",
                "data-idle=\"1\" data-idle-warning=\"2\" data-home=\"/start\"",
                "<h1>Stap 2</h1>" + dialog);
        show("/start", "kiosk.js", "", "<h1>Welkom</h1>");
        visitor.open("/").press("Ik ben er nog");
        assertThat(visitor.page().locator("dialog")).isHidden();
        visitor.arrivesAt("Welkom");
    }

    @Test
    void the_warning_of_an_abandoned_kiosk_is_answered_by_keyboard_too_and_the_next_screen_is_read_from_its_question() {
        var dialog = "<dialog data-idle-dialog><form method=\"dialog\"><button autofocus>Ik ben er nog</button></form>"
                + "<a href=\"/start\">Stop</a></dialog>";
        show(
                "/",
                "kiosk.js",
                "data-idle=\"1\" data-idle-warning=\"60\" data-home=\"/start\"",
                "<h1>Stap 2</h1>" + dialog);
        show("/start", "kiosk.js", "", "<h1>Welkom</h1><a href=\"/\">Verder</a>" + dialog);
        visitor.open("/");
        assertThat(visitor.page().locator("dialog")).isVisible();
        visitor.key("Tab").key("Enter").arrivesAt("Welkom");
        assertThat(visitor.page().locator("h1")).isFocused();
    }

    @Test
    void the_voice_says_what_a_field_asks_and_never_what_is_typed() {
        show(
                "/",
                "aloud.js",
                "",
                "<h1>Typ je code</h1><label for=code>Code van je afspraak</label><input id=code value=GEHEIM>"
                        + "<button data-aloud=\"/voice\" hidden>Voorlezen</button>");
        visitor.open("/").press("Voorlezen");
        Await.until(Duration.ofSeconds(5), () -> said.contains("Code van je afspraak"));
        assertThat(said).startsWith("Voorlezen", "Typ je code");
        said.clear();
        visitor.page().locator("#code").focus();
        Await.until(Duration.ofSeconds(5), () -> said.contains("Code van je afspraak"));
        assertThat(said).noneMatch(text -> text.contains("GEHEIM"));
    }

    @Test
    void a_kiosk_without_a_server_shows_a_notice_and_goes_on_when_it_is_back() throws IOException {
        var lost = "<p data-live-lost hidden>Even geduld</p>";
        show("/", "kiosk.js", "", "<a href=\"/next\">Verder</a>" + lost);
        show("/next", "kiosk.js", "", "<h1>Stap 2</h1>");
        var port = server.getAddress().getPort();
        visitor.open("/");
        server.stop(0);
        visitor.follow("Verder").sees("Even geduld");
        start(port);
        visitor.arrivesAt("Stap 2");
    }

    private void show(String path, String script, String attributes, String body) {
        pages.put(
                path,
                "<!doctype html><html lang=nl><title>x</title><script type=module src=\"" + Assets.url(script)
                        + "\"></script><body " + attributes + "><main>" + body + "</main></body></html>");
    }

    private void start(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> answer(
                        exchange,
                        "text/html;charset=UTF-8",
                        pages.getOrDefault(exchange.getRequestURI().getPath(), "")));
        server.createContext("/assets/", exchange -> {
            try (var file = getClass()
                    .getResourceAsStream("/static" + exchange.getRequestURI().getPath())) {
                answer(
                        exchange,
                        "text/javascript",
                        file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
        server.createContext("/voice", exchange -> {
            said.add(exchange.getRequestURI().getQuery().replaceFirst("text=", ""));
            answer(exchange, "audio/wav", "no sound, so that the next part follows at once");
        });
        server.createContext("/live", this::tellNews);
        server.start();
    }

    private void tellNews(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var stream = exchange.getResponseBody()) {
            stream.write(": welcome\n\n".getBytes(StandardCharsets.UTF_8));
            stream.flush();
            if (news.await(Duration.ofSeconds(30).toSeconds(), TimeUnit.SECONDS)) {
                stream.write("data: changed\n\n".getBytes(StandardCharsets.UTF_8));
                stream.flush();
                new CountDownLatch(1).await(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(
                text.isEmpty() ? 404 : 200,
                "HEAD".equals(exchange.getRequestMethod()) || text.isEmpty() ? -1 : body.length);
        try (var stream = exchange.getResponseBody()) {
            if (!"HEAD".equals(exchange.getRequestMethod()) && !text.isEmpty()) {
                stream.write(body);
            }
        }
    }
}

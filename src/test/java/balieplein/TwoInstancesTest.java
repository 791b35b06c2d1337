package balieplein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import balieplein.identity.Role;
import balieplein.insight.SimulatedDay;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Two instances of the product on one database are one product.
@Tag("running")
class TwoInstancesTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    private static Path folder;

    private static Product first;
    private static Product second;
    private static City here;
    private static City there;

    @BeforeAll
    static void startBoth() throws Exception {
        first = Product.start(folder, "--spring.profiles.active=demo");
        second = startBeside(folder.resolve("second"));
        here = City.of(first, "dijlestad");
        there = City.of(second, "dijlestad");
        here.put("/api/v1/demo/clock", Map.of("now", "2017-01-19T10:00:00+01:00", "running", true));
        Await.until(
                SOON,
                () -> there.get("/api/v1/city").json().get("now").stringValue().startsWith("2017-01-19"));
    }

    @AfterAll
    static void stopBoth() throws Exception {
        if (second != null) {
            second.close();
        }
        if (first != null) {
            first.close();
        }
    }

    @Test
    void the_clock_of_the_demo_is_the_same_on_both() {
        Await.until(
                SOON,
                () -> there.get("/api/v1/city").json().get("now").stringValue().startsWith("2017-01-19"));
    }

    @Test
    void who_signs_in_on_one_is_signed_in_on_the_other() {
        var browser = here.signedIn(Role.ANALYST);
        var elsewhere = there.with("Cookie", "balieplein=" + browser.cookie("balieplein"));
        var shown = elsewhere.get("/staff/reports/day");
        assertThat(shown.status()).as("%s", shown).isEqualTo(200);
        assertThat(there.get("/staff/reports/day").status()).isNotEqualTo(200);
    }

    @Test
    void a_call_made_on_one_is_shown_by_the_displays_of_the_other() throws Exception {
        var shown = new ConcurrentLinkedQueue<String>();
        watch(there, shown);
        var ticket = here.as(Role.KIOSK)
                .post("/api/v1/check-ins", Map.of("step", "eid.pickup", "persons", 1, "location", "stadskantoor"));
        assertThat(ticket.status()).as(ticket.toString()).isEqualTo(201);
        var counter = expressCounter();
        var official = here.as(Role.COUNTER);
        assertThat(official.post("/api/v1/counters/" + counter + "/open", Map.of())
                        .status())
                .isEqualTo(200);
        var called = official.post("/api/v1/counters/" + counter + "/next", Map.of());
        assertThat(called.status()).as(called.toString()).isEqualTo(200);
        var number = called.json().get("ticket").stringValue();
        Await.until(Duration.ofSeconds(2), () -> shown.stream().anyMatch(line -> line.contains(number)));
    }

    @Test
    void who_guesses_on_one_is_locked_on_the_other() {
        var guess = "/api/v1/appointments/GUESS2?secret=x";
        for (int i = 0; i < 10; i++) {
            assertThat(here.get(guess).status()).isEqualTo(404);
        }
        assertThat(there.get(guess).status()).isEqualTo(429);
    }

    @Test
    void what_was_taken_or_given_back_on_one_is_so_on_the_other_the_moment_somebody_is_told() {
        bring("buurstad", Desk.onThursday().file());
        var towns = List.of(City.of(first, "buurstad"), City.of(second, "buurstad"));
        Await.until(SOON, () -> towns.stream().noneMatch(town -> starts(town).isEmpty()));
        for (int i = 0; i < 20; i++) {
            var one = towns.get(i % 2);
            var other = towns.get(1 - i % 2);
            var free = starts(other);
            assertThat(starts(one)).isEqualTo(free);
            var booked =
                    one.post("/api/v1/appointments", Desk.booking("2017-01-26T" + free.getFirst(), "Visitor " + i));
            assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
            assertThat(starts(other)).isEqualTo(free.subList(1, free.size()));
            if (i % 3 == 0) {
                var own = "/api/v1/appointments/" + booked.json().path("code").asString() + "?secret="
                        + booked.json().path("secret").asString();
                assertThat(other.delete(own).status()).isEqualTo(200);
                assertThat(starts(one)).isEqualTo(free);
            }
        }
    }

    @Test
    void a_confirmation_leaves_once() {
        var email = "twee.instanties@example.com";
        var days = there.get("/api/v1/availability?item=passport.request&location=stadskantoor")
                .json()
                .get("days");
        for (var day : days) {
            if (!day.get("starts").isEmpty()) {
                var start = day.get("date").stringValue() + "T"
                        + day.get("starts").get(0).stringValue();
                var booked = there.post(
                        "/api/v1/appointments",
                        Map.of(
                                "items",
                                List.of(Map.of("step", "passport.request", "count", 1)),
                                "location",
                                "stadskantoor",
                                "start",
                                start,
                                "name",
                                "Proef Persoon",
                                "email",
                                email));
                assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
                break;
            }
        }
        Await.until(Duration.ofSeconds(60), () -> mailsTo(email) > 0);
        assertThat(mailsTo(email)).isEqualTo(1);
    }

    @Test
    void a_thursday_goes_on_when_an_instance_is_killed_half_way_and_is_reported_as_it_was_lived() throws Exception {
        var visitors = 100;
        var file = SimulatedDay.forWalkIns(Files.readString(Path.of("cities/dijlestad.yaml")))
                .replace("code: dijlestad", "code: avondstad")
                .replace("[dijlestad.localhost]", "[avondstad.localhost]");
        var brought = here.as(Role.ADMIN).send("PUT", "/api/v1/city-file", "application/yaml", file);
        assertThat(brought.status()).as(brought.toString()).isEqualTo(200);
        try (var third = startBeside(folder.resolve("third"))) {
            var city = City.of(first, "avondstad");
            var day = new SimulatedDay(List.of(city, City.of(third, "avondstad")), LocalDate.of(2017, 1, 26), 0.2);
            day.live(visitors, 20170126, () -> kill(third));
            assertThat(day.helped()).hasSize(visitors);
            Await.until(
                    Duration.ofSeconds(30),
                    () -> report(city, "visits").path("totals").path("finished").asInt() == visitors);
            var waiting = report(city, "times").path("totals").path("waiting");
            assertThat(waiting.path("n").asInt()).isEqualTo(visitors);
            assertThat(waiting.path("mean").asDouble()).isCloseTo(day.meanWait(), within(0.01));
            var products = report(city, "visits").path("rows").valueStream();
            assertThat(products.collect(
                            Collectors.toMap(row -> row.path("product").asString(), row -> row.path("visits")
                                    .asLong())))
                    .isEqualTo(day.products());
        } finally {
            here.put("/api/v1/demo/clock", Map.of("now", "2017-01-19T10:00:00+01:00", "running", true));
        }
    }

    private static JsonNode report(City city, String kind) {
        return city.as(Role.ANALYST)
                .get("/api/v1/reports/" + kind + "?location=stadskantoor&from=2017-01-26&to=2017-01-26&by=product")
                .json();
    }

    private static List<String> starts(City city) {
        return city.get("/api/v1/availability?item=eid.request&location=stadskantoor&from=2017-01-26&to=2017-01-26")
                .json()
                .path("days")
                .path(0)
                .path("starts")
                .valueStream()
                .map(start -> start.asString())
                .toList();
    }

    private static void bring(String code, String sections) {
        var head = """
                balieplein: 1
                city: {code: %1$s, name: %1$s, hosts: [%1$s.localhost], languages: [nl], email: info@%1$s.example}
                """.formatted(code);
        var brought = here.as(Role.ADMIN).send("PUT", "/api/v1/city-file", "application/yaml", head + sections);
        assertThat(brought.status()).as(brought.toString()).isEqualTo(200);
    }

    /// Both show the same mailbox.
    private static long mailsTo(String email) {
        return here.get("/simulators/mailbox.json")
                .json()
                .valueStream()
                .filter(mail -> mail.get("recipient").stringValue().contains(email))
                .count();
    }

    /// It starts no server of its own.
    private static Product startBeside(Path data) throws Exception {
        var product = Product.startBeside(folder, data, "--spring.profiles.active=demo");
        assertThat(data.resolve("postgresql")).doesNotExist();
        return product;
    }

    private static void kill(Product product) {
        try {
            product.kill();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String expressCounter() {
        for (var counter : here.get("/api/v1/locations/stadskantoor").json().get("counters")) {
            if (counter.get("type").stringValue().equals("express")) {
                return counter.get("code").stringValue();
            }
        }
        throw new AssertionError("The stadskantoor has no express counter.");
    }

    /// Listens to the first display of the location until the test ends.
    private static void watch(City city, Collection<String> shown) throws Exception {
        var display = city.get("/api/v1/locations/stadskantoor")
                .json()
                .path("displays")
                .path(0)
                .path("code")
                .asString("plein");
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + second.port() + "/api/v1/displays/" + display + "/stream"))
                .header("Host", city.host() + ":" + second.port())
                .header("Authorization", "Bearer " + city.token(Role.DISPLAY))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        Thread.startVirtualThread(() -> answer.body().forEach(shown::add));
    }
}

package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.identity.Role;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL crashes and restarts under a running product: what people were told is kept, and the product goes on.
@Tag("running")
class DatabaseRestartTest {

    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static Product product;
    private static City city;

    @BeforeAll
    static void start() throws Exception {
        product = Product.start(
                folder,
                "--spring.profiles.active=demo",
                "--server.tomcat.remoteip.internal-proxies=192[.]0[.]2[.]1"); // this machine is no proxy here
        city = City.of(product, "dijlestad");
    }

    @AfterAll
    static void stop() throws Exception {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void who_is_signing_in_meanwhile_gets_in() throws Exception {
        var people = city.follow("/sign-in/start/resident");
        var karel = people.page().selectXpath("//a[contains(., 'Karel')]").attr("href");
        crash();
        var callback = Answers.retried(() -> city.get(karel), 303);
        var home = city.get(path(callback));
        if (home.status() == 302 && !path(home).contains("problem")) {
            assertThat(city.get("/account").status()).isEqualTo(200);
        }
        assertThat(home.status()).as("%s", home).isIn(302, 500, 503);
        assertThat(city.signedIn(Role.RESIDENT).get("/account").status()).isEqualTo(200);
    }

    @Test
    void no_booking_that_was_confirmed_is_lost_and_none_is_made_twice() throws Exception {
        var moments = moments();
        var confirmed = new ConcurrentHashMap<String, String>();
        try (var residents = Executors.newFixedThreadPool(4)) {
            for (var number = 0; number < moments.size(); number++) {
                var start = moments.get(number);
                var name = "proef" + number;
                residents.submit(() -> confirmed.put(name, bookUntilAnswered(name, start)));
                if (number == moments.size() / 2) {
                    crash();
                }
            }
        }
        assertThat(confirmed).hasSameSizeAs(moments);
        confirmed.values().forEach(path -> assertThat(city.get(path).status()).isEqualTo(200));
        try (var database = TableDump.connect(folder);
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from appointments.appointment where email like 'proef%@example.org'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(confirmed.size());
        }
    }

    @Test
    void what_a_stranger_writes_about_the_visitor_is_not_believed() {
        var liar = city.with("X-Forwarded-Host", "mijnstad.localhost")
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-For", "203.0.113.7")
                .with("Forwarded", "host=mijnstad.localhost;proto=https");
        assertThat(liar.get("/api/v1/city").json().path("code").asString()).isEqualTo("dijlestad");
        assertThat(liar.get("/sign-in/start/staff").header("set-cookie")).doesNotContain("Secure");
        for (int i = 0; i < 10; i++) {
            city.with("X-Forwarded-For", "203.0.113." + i).get("/api/v1/appointments/LIAR2" + i + "?secret=x");
        }
        assertThat(city.with("X-Forwarded-For", "203.0.113.99")
                        .get("/api/v1/appointments/LIAR3?secret=x")
                        .status())
                .as("another name is not another address")
                .isEqualTo(429);
    }

    /// As when a server process dies: PostgreSQL ends all others, recovers from its log and goes on.
    private static void crash() throws Exception {
        try (var database = TableDump.connect(folder);
                var statement = database.createStatement();
                var rows = statement.executeQuery("select pg_backend_pid()")) {
            rows.next();
            ProcessHandle.of(rows.getLong(1)).orElseThrow().destroyForcibly();
            Await.until(RECOVERY, DatabaseRestartTest::isBack);
        }
    }

    private static boolean isBack() {
        try (var database = TableDump.connect(folder)) {
            return database.isValid(5);
        } catch (SQLException | java.io.IOException e) {
            return false;
        }
    }

    /// Tries again with the same key as long as there is no answer, as a careful client does.
    private static String bookUntilAnswered(String key, String start) {
        var body = Map.of(
                "items",
                List.of(Map.of("step", "passport.request", "count", 1)),
                "location",
                "stadskantoor",
                "start",
                start,
                "name",
                "Proef Persoon",
                "email",
                key + "@example.org");
        var booked = Answers.retried(() -> city.with("Idempotency-Key", key).post("/api/v1/appointments", body), 201);
        return "/api/v1/appointments/" + booked.json().path("code").asString() + "?secret="
                + booked.json().path("secret").asString();
    }

    private static List<String> moments() {
        var moments = new ArrayList<String>();
        for (var day : city.get("/api/v1/availability?item=passport.request&location=stadskantoor")
                .json()
                .get("days")) {
            day.get("starts").forEach(start -> moments.add(day.get("date").stringValue() + "T" + start.stringValue()));
        }
        return moments.subList(0, 24);
    }

    private static String path(Answer answer) {
        return answer.header("location").replaceFirst("^https?://[^/]+", "");
    }

    /// Answers of a product whose database is away for a moment.
    private static final class Answers {

        private Answers() {}

        static Answer retried(java.util.function.Supplier<Answer> ask, int status) {
            var last = new Answer[] {ask.get()};
            Await.until(RECOVERY, () -> {
                if (last[0].status() != status) {
                    assertThat(last[0].status()).as("%s", last[0]).isGreaterThanOrEqualTo(500);
                    last[0] = ask.get();
                }
                return last[0].status() == status;
            });
            return last[0];
        }
    }
}

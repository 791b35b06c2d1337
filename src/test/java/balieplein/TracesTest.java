package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.identity.Role;
import balieplein.kernel.NationalNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people leave behind when they sign in, book, come, are looked up and meet errors: their numbers, names and
/// addresses stand where they must, and nowhere else.
@Tag("running")
class TracesTest {

    private static final NationalNumber KAREL =
            NationalNumber.find("85673003360").orElseThrow();
    private static final List<String> NUMBERS = List.of(KAREL.digits(), KAREL.printed());
    private static final List<String> PERSONAL =
            List.of("Testmans", "Spoorloos", "spoorloos", "470112233", "470 11 22 33", "Foutmans", "foutmans");

    /// Where a name, an e-mail address or a mobile number may stand. No column may hold a national number.
    private static final Set<String> KEEPERS = Set.of(
            "appointments.appointment.name",
            "appointments.appointment.email",
            "appointments.appointment.mobile",
            "database.spring_session_attributes.attribute_bytes", // who is signed in, and a booking half done
            "notifications.message.recipient",
            "notifications.message.body",
            "notifications.message.html",
            "notifications.message.fallback_mobile", // goes with the message
            "notifications.message.fallback_text",
            "notifications.attachment.content",
            "people.person.name",
            "plaza.visit.mobile",
            "simulators.mail.recipient", // the stand-in of people's own mailboxes
            "simulators.mail.source");

    @TempDir
    private static Path folder;

    private static Product product;
    private static City city;
    private static final List<Answer> ANSWERS = new ArrayList<>();
    private static Map<String, String> dump;
    private static String metrics;

    @BeforeAll
    static void a_day_with_people() throws Exception {
        product = Product.start(
                folder,
                "--spring.profiles.active=demo",
                "--server.tomcat.accesslog.enabled=true",
                "--server.tomcat.accesslog.buffered=false",
                "--server.tomcat.accesslog.pattern=%r %s",
                "--server.tomcat.basedir=" + folder.resolve("tomcat"));
        city = City.of(product, "dijlestad");
        try (var database = TableDump.connect(folder)) {
            var resident = city.signedIn(Role.RESIDENT);
            keep(resident.get("/account"));
            keep(resident.get("/account/data"));
            bookAndCheckIn(resident);
            lookUp();
            meetErrors(database);
            dump = TableDump.read(database);
        }
        metrics = product.get("/actuator/metrics").body();
    }

    @AfterAll
    static void stop() throws Exception {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void the_log_tells_nothing_about_people() throws IOException {
        assertThat(product.log())
                .contains("/api/v1/appointments failed.")
                .doesNotContain(NUMBERS)
                .doesNotContain(PERSONAL);
    }

    @Test
    void the_metrics_tell_nothing_about_people() {
        assertThat(metrics)
                .contains("http_server_requests")
                .doesNotContain(NUMBERS)
                .doesNotContain(PERSONAL);
    }

    @Test
    void no_address_of_ours_holds_anything_about_people() throws IOException {
        for (var answer : ANSWERS) {
            assertThat(answer.header("location")).doesNotContain(NUMBERS).doesNotContain(PERSONAL);
            for (var element : answer.page().select("[href], [action], [src]")) {
                assertThat(element.attr("href") + element.attr("action") + element.attr("src"))
                        .doesNotContain(NUMBERS)
                        .doesNotContain(PERSONAL);
            }
        }
        assertThat(accessLog())
                .contains("/account/data")
                .doesNotContain(NUMBERS)
                .doesNotContain(PERSONAL);
    }

    @Test
    void error_pages_repeat_nothing_about_people() {
        var errors = ANSWERS.stream()
                .filter(answer -> answer.status() >= 400 && answer.status() != 422)
                .toList();
        assertThat(errors).extracting(Answer::status).contains(400, 404, 500);
        for (var error : errors) {
            assertThat(error.body()).doesNotContain(NUMBERS).doesNotContain(PERSONAL);
        }
    }

    @Test
    void a_failure_is_found_by_the_code_that_the_page_shows() throws IOException {
        var failure = ANSWERS.stream()
                .filter(answer -> answer.status() == 500)
                .findFirst()
                .orElseThrow();
        var code = failure.json().path("correlation").asString();
        assertThat(code).isNotBlank();
        assertThat(product.log()).contains("[" + code + "]");
        assertThat(failure.body()).doesNotContain("Exception").doesNotContain("balieplein.appointments");
    }

    @Test
    void only_the_columns_that_must_hold_people_do() {
        assertThat(dump.get("appointments.appointment.name")).contains("Spoorloos");
        assertThat(dump.get("people.person.name")).contains("Testmans");
        dump.forEach((column, values) -> {
            assertThat(values).as(column).doesNotContain(NUMBERS);
            if (!KEEPERS.contains(column)) {
                assertThat(values).as(column).doesNotContain(PERSONAL);
            }
        });
    }

    private static void bookAndCheckIn(City resident) {
        var start = firstFree();
        var held = city.post("/api/v1/holds", visit(start)).json().path("hold").asString();
        var details = "/appointments/details";
        keep(resident.get(details + "?hold=" + held));
        keep(resident.submit(
                details + "?hold=" + held,
                details,
                "name",
                "Wendel Spoorloos",
                "email",
                "wendel.spoorloos@example.org",
                "mobile",
                "0470 11 22 33"));
        var check = "/appointments/check?hold=" + held;
        keep(resident.get(check));
        var booked = keep(resident.submit(check, "/appointments/confirm"));
        var page = keep(resident.get(path(booked)));
        assertThat(page.status()).as("%s", page).isEqualTo(200);
        var code = path(booked).replaceFirst(".*/appointments/([A-Z0-9]{6}).*", "$1");
        city.put("/api/v1/demo/clock", Map.of("now", start + ":00+01:00", "running", true));
        var arrived = keep(city.as(Role.KIOSK)
                .post("/api/v1/check-ins", Map.of("appointment", code, "mobile", "+32 470 11 22 33")));
        assertThat(arrived.status()).as("%s", arrived).isEqualTo(201);
        keep(city.get("/check-in/tickets/" + arrived.json().path("visit").asString()));
        keep(city.as(Role.COUNTER).get("/api/v1/visits?location=stadskantoor"));
    }

    private static void lookUp() {
        var admin = city.signedIn(Role.ADMIN);
        var reason = "asks for a copy at the counter";
        var found = keep(admin.submit("/staff/people", "/staff/people", "number", KAREL.printed(), "reason", reason));
        assertThat(keep(admin.get(path(found))).body()).contains("Testmans");
        keep(admin.get(path(found) + "/data.json"));
        keep(admin.submit("/staff/people", "/staff/people", "number", "85.67.30-033.61", "reason", reason));
        keep(admin.get("/staff/audit"));
    }

    /// Bad input, unknown things, and failures in which PostgreSQL would repeat the whole row.
    private static void meetErrors(Connection database) throws SQLException {
        city = City.of(product, "dijlestad"); // a program, without the cookie of the pages before
        keep(city.send("POST", "/api/v1/appointments", "application/json", "{\"name\": \"Spoorloos\", oops"));
        keep(city.post("/api/v1/appointments", Map.of("name", "Spoorloos", "email", "spoorloos")));
        keep(city.get("/appointments/ABCDEF?secret=nothing"));
        keep(city.get("/products?q=onvindbaar&number=x"));
        try (var statement = database.createStatement()) {
            statement.execute(
                    "alter table appointments.appointment add constraint fault check (name <> 'Fout Foutmans')");
            statement.execute("alter table people.person add constraint fault check (name = '') not valid");
        }
        var body = new java.util.HashMap<String, Object>(visit(firstFree()));
        body.putAll(Map.of("name", "Fout Foutmans", "email", "fout.foutmans@example.org"));
        var failed = keep(city.post("/api/v1/appointments", body));
        assertThat(failed.status()).as("%s", failed).isEqualTo(500);
        var people = city.follow("/sign-in/start/resident");
        var karel = people.page().selectXpath("//a[contains(., 'Karel')]").attr("href");
        keep(city.get(path(city.get(karel))));
    }

    private static Map<String, Object> visit(String start) {
        return Map.of(
                "items",
                List.of(Map.of("step", "passport.request", "count", 1)),
                "location",
                "stadskantoor",
                "start",
                start);
    }

    private static String firstFree() {
        var days = city.get("/api/v1/availability?item=passport.request&location=stadskantoor")
                .json()
                .get("days");
        for (var day : days) {
            if (!day.get("starts").isEmpty()) {
                return day.get("date").stringValue() + "T"
                        + day.get("starts").get(0).stringValue();
            }
        }
        throw new AssertionError("No free moment: " + days);
    }

    private static Answer keep(Answer answer) {
        ANSWERS.add(answer);
        return answer;
    }

    private static String path(Answer answer) {
        return answer.header("location").replaceFirst("^https?://[^/]+", "");
    }

    private static String accessLog() throws IOException {
        try (var files = Files.newDirectoryStream(folder.resolve("tomcat/logs"))) {
            return Files.readString(files.iterator().next());
        }
    }
}

package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.As;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.LocalizedText;
import balieplein.simulators.DemoClock;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// One source for what the public sees (LOC-11).
@Running
class HoursEverywhereTest {

    private static final LocalDate THURSDAY = LocalDate.parse("2017-01-19");

    @Autowired
    private DemoClock clock;

    @Autowired
    private OpeningPlans plans;

    private City city;

    @BeforeEach
    void a_thursday_at_ten() {
        Desk.at(clock, "2017-01-19T10:00");
        city = City.with(Desk.onThursday()
                .extra("    displays: [{code: hall, name: Hal}]\n    kiosks: [{code: k1, name: Zuil}]\n")
                .file());
    }

    @Test
    void an_exception_of_ten_o_clock_stands_on_every_outlet_within_a_minute() throws Exception {
        var later = THURSDAY.plusWeeks(1);
        var booked = city.post("/api/v1/appointments", Desk.booking(later + "T10:00:00+01:00", "Resident"));
        assertThat(booked.status()).isEqualTo(201);
        var shorter = new OpeningException(
                later, later, LocalizedText.dutch("Hitte"), SampleHours.week("thu", "09:00-12:30"));
        As.manager("An", () -> CurrentCity.call(city.code(), () -> plans.except("stadskantoor", shorter)));

        await().atMost(Duration.ofSeconds(10)).until(() -> json(later).contains("12:30"));
        var days = city.get("/api/v1/locations/stadskantoor/hours?from=" + later + "&to=" + later)
                .json()
                .path("days")
                .path(0);
        assertThat(days.path("windows").path(0).path("to").asString()).isEqualTo("12:30");
        assertThat(days.path("reason").asString()).isEqualTo("Hitte");
        assertThat(city.get("/locations/stadskantoor").page().text()).contains("Hitte", "9.00–12.30");
        var free = city.get(
                        "/api/v1/availability?item=eid.request&location=stadskantoor&from=" + later + "&to=" + later)
                .body();
        assertThat(free).contains("\"12:00\"").doesNotContain("\"12:20\"", "\"13:00\"");
        assertThat(city.signedIn(Role.PHONE)
                        .get("/staff/appointments?item=eid.request&location=stadskantoor&day=" + later)
                        .page()
                        .text())
                .contains("12.00")
                .doesNotContain("12.20", "13.00");

        var schema = city.get("/api/v1/locations/stadskantoor/schema.jsonld");
        assertThat(schema.header("content-type")).startsWith("application/ld+json");
        assertThat(schema.header("cache-control")).contains("max-age=60");
        var special = schema.json().path("specialOpeningHoursSpecification").path(0);
        assertThat(special.path("validFrom").asString()).isEqualTo(later.toString());
        assertThat(special.path("closes").asString()).isEqualTo("12:30");
        var week = schema.json().path("openingHoursSpecification").path(0);
        assertThat(week.path("dayOfWeek").path(0).asString()).isEqualTo("https://schema.org/Thursday");
        assertThat(week.path("closes").asString()).isEqualTo("20:00");

        var feed = city.get("/api/v1/locations/stadskantoor/hours.ics");
        assertThat(feed.header("content-type")).startsWith("text/calendar");
        var calendar = new CalendarBuilder().build(new StringReader(feed.body()));
        var event = calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(each -> each.getUid().orElseThrow().getValue().startsWith(later.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(event.getProperty(Property.DTEND).orElseThrow().getValue()).isEqualTo("20170126T113000Z");
    }

    @Test
    void of_an_exception_of_ten_o_clock_all_six_outlets_say_the_same_at_one_past_ten() throws Exception {
        var floor = city.signedIn(Role.FLOOR_MANAGER);
        assertThat(floor.get("/displays/hall").body()).doesNotContain("Hitte");
        var shorter = new OpeningException(
                THURSDAY, THURSDAY, LocalizedText.dutch("Hitte"), SampleHours.week("thu", "09:00-12:30"));
        As.manager("An", () -> CurrentCity.call(city.code(), () -> plans.except("stadskantoor", shorter)));
        Desk.at(clock, "2017-01-19T10:01");

        assertThat(city.get("/locations/stadskantoor").page().text()).contains("Hitte", "9.00–12.30");
        assertThat(floor.get("/kiosk/stadskantoor").page().text())
                .contains("12.30")
                .doesNotContain("20.00");
        assertThat(floor.get("/displays/hall").page().text()).contains("9.00–12.30", "Hitte");
        assertThat(city.signedIn(Role.PHONE)
                        .get("/staff/appointments?item=eid.request&location=stadskantoor&day=" + THURSDAY)
                        .page()
                        .text())
                .contains("12.00")
                .doesNotContain("12.20");
        var booked = city.post("/api/v1/appointments", Desk.booking(THURSDAY + "T12:00:00+01:00", "Resident"));
        assertThat(booked.status()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(8))
                .untilAsserted(() -> assertThat(mailbox()).contains("Open die dag: 09.00–12.30"));
        assertThat(mailbox()).doesNotContain("20.00");
        assertThat(city.get("/api/v1/locations/stadskantoor/hours.ics").body())
                .contains("DTEND:20170119T113000Z")
                .doesNotContain("DTEND:20170119T190000Z");
    }

    private String mailbox() {
        return city.get("/simulators/mailbox.json").body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/locations",
                "/api/v1/locations/stadskantoor",
                "/api/v1/locations/stadskantoor/hours",
                "/api/v1/locations/stadskantoor/open",
                "/api/v1/locations/stadskantoor/hours.ics",
                "/api/v1/locations/stadskantoor/schema.jsonld",
                "/locations/stadskantoor",
                "/"
            })
    void nobody_between_us_and_the_reader_may_keep_what_is_older_than_a_minute(String outlet) {
        var answer = city.get(outlet);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("cache-control")).as(outlet).matches(".*(no-store|no-cache|max-age=60\\b).*");
        assertThat(answer.header("age")).isIn("", "0");
    }

    @Test
    void the_feed_for_programs_says_at_once_what_was_entered_and_what_was_taken_away() {
        for (var round = 0; round < 5; round++) {
            var closes = "1" + round + ":30";
            var exception = new OpeningException(
                    THURSDAY, THURSDAY, LocalizedText.dutch("Hitte"), SampleHours.week("thu", "09:00-" + closes));
            As.manager("An", () -> CurrentCity.call(city.code(), () -> plans.except("stadskantoor", exception)));
            assertThat(json(THURSDAY)).contains("\"to\":\"" + closes + "\"").doesNotContain("20:00");
            As.manager(
                    "An", () -> CurrentCity.call(city.code(), () -> plans.restore("stadskantoor", exception.mark())));
            assertThat(json(THURSDAY)).contains("\"to\":\"20:00\"").doesNotContain(closes);
        }
    }

    @Test
    void every_opening_keeps_its_identity_however_often_the_feed_is_read() {
        var first = city.get("/api/v1/locations/stadskantoor/hours.ics").body();
        assertThat(city.get("/api/v1/locations/stadskantoor/hours.ics").body()).isEqualTo(first);
        assertThat(first.lines().filter(line -> line.startsWith("UID:")).distinct())
                .hasSameSizeAs(first.lines()
                        .filter(line -> line.startsWith("BEGIN:VEVENT"))
                        .toList());
    }

    @Test
    void the_phone_screen_and_the_open_question_follow_a_closing_of_today() {
        assertThat(city.get("/api/v1/locations/stadskantoor/open")
                        .json()
                        .path("open")
                        .asBoolean())
                .isTrue();
        var closed =
                new OpeningException(THURSDAY, THURSDAY, LocalizedText.dutch("Staking"), new OpeningWeek(Map.of()));
        As.manager("An", () -> CurrentCity.call(city.code(), () -> plans.except("stadskantoor", closed)));
        assertThat(city.get("/api/v1/locations/stadskantoor/open")
                        .json()
                        .path("open")
                        .asBoolean())
                .isFalse();
        assertThat(city.get("/").page().text()).contains("Staking");
        var checkIn = city.as(Role.KIOSK)
                .post("/api/v1/check-ins", Map.of("step", "eid.request", "location", "stadskantoor"));
        assertThat(checkIn.status()).isEqualTo(409);
    }

    private String json(LocalDate day) {
        return city.get("/api/v1/locations/stadskantoor/hours?from=" + day + "&to=" + day)
                .body();
    }
}

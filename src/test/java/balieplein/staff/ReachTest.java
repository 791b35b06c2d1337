package balieplein.staff;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import balieplein.surveys.GeneratedAnswers;
import balieplein.surveys.Scores;
import balieplein.surveys.SurveyChannel;
import balieplein.surveys.SurveyResults;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A role for one location or one service opens nothing of another, also after a reorganisation.
@Running
class ReachTest {

    private static final String SECTIONS = """
            services:
              - {code: housing, name: {nl: Wonen}, from: "2012-01-01", until: "2016-12-31", successor: space}
              - {code: space, name: {nl: Ruimte}, phone: "016 11 11 11", from: "2017-01-01"}
              - {code: registry, name: {nl: Burgerzaken}}
            products:
              - {code: advice, service: housing, theme: identity, name: {nl: Advies}, summary: {nl: Advies.},
                 steps: [{code: request, name: {nl: Vraag}, minutes: 10, regime: walk-in}]}
              - {code: eid, service: registry, theme: identity, name: {nl: Kaart}, summary: {nl: Kaart.},
                 steps: [{code: request, name: {nl: Vraag}, minutes: 10, regime: walk-in}]}
            locations:
              - code: hall
                name: Stadhuis
                pools: [{code: general, name: {nl: Algemeen}, skills: [eid.request]}]
                counters: [{code: "1", pool: general, type: general}]
                hours: [{from: "2012-01-01", week: {monday: [{from: "09:00", to: "17:00", regime: walk-in}]}}]
              - code: library
                name: Bibliotheek
                pools: [{code: desk, name: {nl: Algemeen}, skills: [eid.request]}]
                counters: [{code: "9", pool: desk, type: general}]
                hours: [{from: "2012-01-01", week: {monday: [{from: "09:00", to: "17:00", regime: walk-in}]}}]
            staff: {roles: register}
            """;

    @Autowired
    private Members members;

    @Autowired
    private Rights rights;

    @Autowired
    private SurveyResults surveys;

    @Autowired
    private DemoClock clock;

    private final City city = City.with(SECTIONS);

    @BeforeEach
    void on_a_monday() {
        clock.set(Instant.parse("2017-01-16T09:00:00Z"), false);
    }

    @AfterEach
    void back_to_the_true_time() {
        clock.reset();
    }

    private City jan(Role role, String service, String location) {
        var register = new RegisterFixture(members, rights, city);
        register.give(register.person(Colleague.JAN, RegisterFixture.ALWAYS), role, service, location);
        return Colleague.jan(city);
    }

    private City program(Role role, String location) {
        var register = new RegisterFixture(members, rights, city);
        register.give(register.program("demo-" + role.code()), role, null, location);
        return city.as(role);
    }

    @Test
    void who_plans_the_hours_of_one_location_cannot_touch_another() {
        var jan = jan(Role.LOCATION_MANAGER, null, "hall");
        assertThat(jan.get("/staff/hours/hall").status()).isEqualTo(200);
        assertThat(jan.get("/staff/hours/library").status()).isEqualTo(403);
        assertThat(jan.get("/staff/hours/library/patterns/new").status()).isEqualTo(403);
        assertThat(jan.get("/staff/hours/library/exceptions/new").status()).isEqualTo(403);
        assertThat(jan.get("/staff/hours/library/pools/desk").status()).isEqualTo(403);
        assertThat(jan.get("/staff/hours").body()).contains("Stadhuis").doesNotContain("Bibliotheek");
    }

    @Test
    void who_edits_the_products_of_one_service_cannot_touch_another() {
        var jan = jan(Role.PRODUCT_MANAGER, "registry", null);
        assertThat(jan.get("/staff/products/eid").status()).isEqualTo(200);
        assertThat(jan.get("/staff/products/advice").status()).isEqualTo(403);
        assertThat(jan.get("/staff/products/advice/steps/request").status()).isEqualTo(403);
        assertThat(jan.submit("/staff/products/eid", "/staff/products/eid", "service", "space")
                        .status())
                .as("giving a product away")
                .isEqualTo(403);
        assertThat(jan.get("/staff/products").body()).contains("Kaart").doesNotContain("Advies");
    }

    @Test
    void the_successor_holds_the_products_and_the_people_of_an_abolished_service() {
        var jan = jan(Role.PRODUCT_MANAGER, "housing", null);
        assertThat(jan.get("/staff/products/advice").status()).isEqualTo(200);
        assertThat(jan.get("/staff/products/eid").status()).isEqualTo(403);
        assertThat(city.get("/products/advice").body()).contains("016 11 11 11");
        clock.set(Instant.parse("2016-12-31T09:00:00Z"), false);
        assertThat(city.get("/products/advice").body()).as("the day before").doesNotContain("016 11 11 11");
    }

    @Test
    void the_people_of_the_successor_hold_what_was_abolished() {
        var jan = jan(Role.PRODUCT_MANAGER, "space", null);
        assertThat(jan.get("/staff/products/advice").status()).isEqualTo(200);
        clock.set(Instant.parse("2016-12-31T09:00:00Z"), false);
        assertThat(jan.get("/staff/products/advice").status()).as("not before").isEqualTo(403);
    }

    @Test
    void an_official_of_one_location_opens_no_counter_of_another() {
        var official = program(Role.COUNTER, "hall");
        assertThat(official.post("/api/v1/counters/1/open", Map.of()).status()).isEqualTo(200);
        assertThat(official.post("/api/v1/counters/9/open", Map.of()).status()).isEqualTo(403);
        var there = Map.of("step", "eid.request", "persons", 1, "location", "library");
        assertThat(official.post("/api/v1/check-ins", there).status()).isEqualTo(403);
    }

    @Test
    void visits_of_another_location_stay_closed() {
        var there = Map.of("step", "eid.request", "persons", 1, "location", "library");
        var visit = program(Role.INFO, null)
                .post("/api/v1/check-ins", there)
                .json()
                .path("visit")
                .asString();
        assertThat(visit).isNotEmpty();
        var official = program(Role.COUNTER, "hall");
        assertThat(official.get("/api/v1/visits/" + visit).status()).isEqualTo(403);
        assertThat(official.post("/api/v1/visits/" + visit + "/no-show", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_analyst_of_one_location_reads_no_report_of_another() {
        var analyst = program(Role.ANALYST, "hall");
        assertThat(analyst.get("/api/v1/reports/visits?location=hall").status()).isEqualTo(200);
        assertThat(analyst.get("/api/v1/reports/visits?location=library").status())
                .isEqualTo(403);
        assertThat(analyst.get("/api/v1/reports/visits").status())
                .as("of all locations together")
                .isEqualTo(403);
    }

    @Test
    void who_runs_one_location_sees_how_satisfied_its_own_visitors_are() {
        CurrentCity.run(city.code(), () -> {
            for (var place : List.of("hall", "library")) {
                var scores = new Scores(place.equals("hall") ? List.of(0, 0, 0, 0, 40) : List.of(20, 0, 0, 0, 0));
                var answers = new GeneratedAnswers(SurveyChannel.COUNTER, "registry", "eid", 50, scores);
                surveys.addGenerated(LocalDate.of(2017, 1, 2), place, List.of(answers));
            }
        });
        var report = "/staff/reports/satisfaction";
        var jan = jan(Role.FLOOR_MANAGER, null, "hall");
        var page = jan.get(report).page();
        assertThat(page.text()).contains("n = 40").doesNotContain("n = 20", "n = 60");
        assertThat(page.select("select").text()).contains("Stadhuis").doesNotContain("Bibliotheek");
        assertThat(jan.get(report + ".csv").body()).contains(",40,").doesNotContain(",20,", ",60,");
        for (var file : List.of("", ".csv")) {
            assertThat(jan.get(report + file + "?location=library").status()).isEqualTo(403);
        }
        var analyst = program(Role.ANALYST, "hall");
        var api = "/api/v1/reports/satisfaction";
        assertThat(analyst.get(api + "?location=hall").status()).isEqualTo(200);
        assertThat(analyst.get(api + "?location=library").status()).isEqualTo(403);
        assertThat(analyst.get(api).status()).as("of all locations together").isEqualTo(403);
    }

    @Test
    void an_analyst_of_one_location_tries_nothing_with_the_visitors_of_another() {
        var jan = jan(Role.ANALYST, null, "hall");
        var form = "/staff/scenarios/new?location=hall&template=closing";
        assertThat(jan.get(form).page().select("main").text()).doesNotContain("Bibliotheek");
        for (var action : List.of("/staff/scenarios", "/staff/scenarios/counters")) {
            assertThat(jan.submitTo(form, action, "location", "hall", "takes-over", "library")
                            .status())
                    .as(action)
                    .isEqualTo(403);
            assertThat(jan.submitTo(form, action, "location", "hall").status()).isEqualTo(422);
        }
    }

    @Test
    void who_works_at_one_location_sees_the_appointments_of_that_one_that_no_longer_fit() {
        var booked = SECTIONS.replace("minutes: 10, regime: walk-in", "minutes: 10, regime: appointment")
                .replace("regime: walk-in}", "regime: appointment}");
        var town = City.called(city.code(), booked);
        for (var place : List.of("hall", "library")) {
            var body = Map.of(
                    "items", List.of(Map.of("step", "eid.request")),
                    "location", place,
                    "start", "2017-01-23T10:00",
                    "name", "Karel",
                    "email", "karel@example.org");
            var answer = town.post("/api/v1/appointments", body);
            assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        }
        City.called(city.code(), booked.replace("monday", "tuesday"));
        var conflicts =
                program(Role.INFO, "hall").get("/api/v1/conflicts").json().path("items");
        assertThat(conflicts.size()).isEqualTo(1);
        assertThat(conflicts.path(0).path("location").asString()).isEqualTo("hall");
    }
}

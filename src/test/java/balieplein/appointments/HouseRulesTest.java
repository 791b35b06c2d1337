package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Rules of the house in versions: written by one, approved by another, shown as they were (APT-16).
@Running
@At("2020-06-15T09:00")
class HouseRulesTest {

    private static final String V1 = """
            booking:
              rules:
                - code: too-late
                  from: 2020-06-08
                  title: {nl: Wie te laat komt}
                  text: {nl: Help wie te laat komt als het kan.}
            """;

    @Autowired
    private DemoClock clock;

    @Autowired
    private BookingPolicies policies;

    @Autowired
    private JdbcClient sql;

    private final City city = City.with(Desk.open("monday", "09:00-12:00")
                    .and("tuesday", "09:00-12:00")
                    .steps("{code: request, name: {nl: Aanvraag}, minutes: 20, regime: mixed}")
                    .file()
                    .replace("week:", "regime: mixed\n        week:")
            + V1);

    @Test
    void a_visit_of_the_day_before_a_version_begins_shows_the_version_before_it() {
        var writer = city.signedIn(Role.LOCATION_MANAGER);
        assertThat(draft(writer, "2020-06-23", "10").status()).isEqualTo(303);
        assertThat(writer.submitTo("/staff/rules", "/staff/rules/too-late/2020-06-23/approve")
                        .status())
                .isEqualTo(422);
        var colleague = city.signedIn(Role.ADMIN);
        assertThat(colleague.get("/staff/rules").page().text()).contains("Wacht op goedkeuring", "Keur goed");
        assertThat(rules("2020-06-22").path(0).path("version").asInt()).isEqualTo(1);
        assertThat(colleague
                        .submitTo("/staff/rules", "/staff/rules/too-late/2020-06-23/approve")
                        .status())
                .isEqualTo(303);
        var old = rules("2020-06-22");
        var newer = rules("2020-06-23");
        assertThat(old.size()).isEqualTo(1);
        assertThat(old.path(0).path("version").asInt()).isEqualTo(1);
        assertThat(old.path(0).path("text").asString()).isEqualTo("Help wie te laat komt als het kan.");
        assertThat(newer.path(0).path("version").asInt()).isEqualTo(2);
        assertThat(newer.path(0).path("text").asString()).isEqualTo("Tot tien minuten helpen we gewoon.");
        var reader = city.signedIn(Role.COUNTER);
        assertThat(reader.get("/staff/rules?day=2020-06-22").page().text())
                .contains("Versie 1", "als het kan")
                .doesNotContain("Keur goed", "Nieuwe versie");
        assertThat(reader.get("/staff/rules?day=2020-06-23").page().text()).contains("Versie 2", "10 min.");
    }

    @Test
    void the_numbers_of_a_version_count_from_its_first_day_on() {
        draft(city.signedIn(Role.LOCATION_MANAGER), "2020-06-23", "5");
        city.signedIn(Role.ADMIN).submitTo("/staff/rules", "/staff/rules/too-late/2020-06-23/approve");
        CurrentCity.run(city.code(), () -> {
            var policy = policies.get();
            assertThat(policy.lateOn(LocalDate.of(2020, 6, 22)).grace()).isEqualTo(15);
            assertThat(policy.lateOn(LocalDate.of(2020, 6, 23)).grace()).isEqualTo(5);
        });
    }

    @Test
    void where_it_applies_staff_read_the_rule() {
        var page = city.signedIn(Role.PHONE)
                .get("/staff/appointments?item=eid.request&location=stadskantoor")
                .page();
        assertThat(page.select("details").text()).contains("Wie te laat komt", "Help wie te laat komt als het kan.");
    }

    @Test
    void what_is_not_right_is_told_and_what_was_typed_stays() {
        var answer = city.signedIn(Role.ADMIN)
                .submitTo(
                        "/staff/rules",
                        "/staff/rules",
                        "code",
                        "Te Laat",
                        "from",
                        "morgen",
                        "title",
                        "Titel",
                        "text",
                        "",
                        "grace",
                        "-1");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ds-error-summary a, [data-invalid]").size())
                .isGreaterThanOrEqualTo(4);
        assertThat(answer.page().select("input[name=title]").val()).isEqualTo("Titel");
        assertThat(draft(city.signedIn(Role.ADMIN), "2020-06-01", "5").status()).isEqualTo(422);
    }

    @Test
    void postgresql_itself_refuses_that_somebody_approves_their_own_work() {
        draft(city.signedIn(Role.ADMIN), "2020-06-24", "5");
        assertThatThrownBy(() -> CurrentCity.run(city.code(), () -> sql.sql("""
                                        update appointments.rule_draft
                                        set approver = author, approver_name = author_name, approved_at = drafted_at
                                        """).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("rule_four_eyes");
    }

    private static balieplein.Answer draft(City writer, String from, String grace) {
        return writer.submitTo(
                "/staff/rules",
                "/staff/rules",
                "code",
                "too-late",
                "from",
                from,
                "title",
                "Wie te laat komt",
                "text",
                "Tot tien minuten helpen we gewoon.",
                "grace",
                grace,
                "then",
                "today",
                "missed",
                "30");
    }

    /// What somebody who inspects a visit of this day sees of the rules.
    private JsonNode rules(String day) {
        Desk.at(clock, day + "T10:00");
        var kiosk = city.as(Role.KIOSK);
        var visit = kiosk.post(
                        "/api/v1/check-ins", Map.of("step", "eid.request", "persons", 1, "location", "stadskantoor"))
                .json()
                .path("visit")
                .asString();
        Desk.at(clock, "2020-06-15T09:00");
        assertThat(List.of(visit)).doesNotContain("");
        return city.as(Role.COUNTER).get("/api/v1/visits/" + visit).json().path("rules");
    }
}

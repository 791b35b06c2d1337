package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Mijnstad before Friday becomes appointment-only: who comes without one is counted before anybody decides (LOC-14).
@Running
@At("2015-12-01T09:00")
class WalkInsExpectedTest {

    private static final String PREVIEW = "/staff/hours/stadskantoor/patterns/%s/preview";
    private static final String DRAFTS = """
                  - from: 2016-01-04
                    state: draft
                    week: {thursday: [{from: "09:00", to: "16:00", regime: mixed}], friday: [{from: "09:00", to: "16:00", regime: appointment}]}
                  - from: 2016-02-01
                    state: draft
                    week: {thursday: [{from: "09:00", to: "16:00", regime: mixed}], friday: [{from: "09:00", to: "17:00", regime: mixed}]}
            """;

    @Autowired
    private JdbcClient sql;

    @Test
    void a_friday_by_appointment_only_turns_away_as_many_as_come_on_an_average_friday() {
        var file = Desk.open("thursday", "09:00-16:00")
                .and("friday", "09:00-16:00")
                .extra(DRAFTS
                        + "    displays: [{code: hall, name: Hal}, {code: window, name: Raam}]\n"
                        + "    kiosks: [{code: k1, name: Zuil}]\n")
                .file();
        var city = City.with(file.replace("[\"09:00-16:00\"]", "[{from: \"09:00\", to: \"16:00\", regime: mixed}]"));
        CurrentCity.run(city.code(), () -> {
            for (var friday = LocalDate.parse("2015-10-09");
                    friday.isBefore(LocalDate.parse("2015-12-01"));
                    friday = friday.plusWeeks(1)) {
                FixtureWeeks.day(sql, friday, 40);
                FixtureWeeks.day(sql, friday.minusDays(1), 75);
            }
        });
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        assertThat(manager.get(PREVIEW.formatted("2016-01-04")).page().text())
                .contains("40 bezoekers zonder afspraak verwacht", "geen enkele afspraak")
                .contains("2 schermen tonen andere uren", "1 zuil toont andere uren");
        assertThat(manager.get(PREVIEW.formatted("2016-02-01")).page().text())
                .doesNotContain("zonder afspraak verwacht");
    }
}

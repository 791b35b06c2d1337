package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How many of those who came without an appointment were urgent (APT-12).
@Running
class UrgencyTest {

    @Autowired
    private DemoClock clock;

    @Test
    void fifty_five_of_the_hundred_and_seventy_five_without_an_appointment_were_urgent() {
        var city = City.with(Desk.onThursday()
                        .counters(12)
                        .steps("{code: request, name: {nl: Aanvraag}, minutes: 20, regime: mixed}")
                        .rules("horizon: 60, lead: 0, grid: 20")
                        .file()
                        .replace("week:", "regime: mixed\n        week:")
                + Desk.URGENT);
        Desk.at(clock, "2017-01-19T08:50");
        var info = city.as(Role.INFO);
        for (int i = 0; i < 56; i++) {
            var start = "2017-01-19T%02d:%02d:00+01:00".formatted(9 + i / 15, i % 15 / 5 * 20);
            var booked = info.post("/api/v1/appointments", urgent(start, i < 40 ? "death" : "lost-passport"));
            assertThat(booked.status()).as("%s", booked).isEqualTo(201);
            if (i == 55) {
                var code = booked.json().path("code").asString();
                var secret = booked.json().path("secret").asString();
                assertThat(city.delete("/api/v1/appointments/" + code + "?secret=" + secret)
                                .status())
                        .isEqualTo(200);
            }
        }
        var kiosk = city.as(Role.KIOSK);
        for (int i = 0; i < 120; i++) {
            var number = kiosk.post(
                    "/api/v1/check-ins", Map.of("step", "eid.request", "persons", 1, "location", "stadskantoor"));
            assertThat(number.status()).as("%s", number).isEqualTo(201);
        }
        var analyst = city.signedIn(Role.ANALYST);
        var page = analyst.get("/staff/reports/urgent?location=stadskantoor&year=2017")
                .page();
        assertThat(page.select("tbody td").eachText()).containsExactly("175", "55", "40", "15");
        assertThat(page.text()).contains("55 van de 175 bezoekers zonder afspraak", "Reispas kwijt voor vertrek");
        assertThat(analyst.get("/staff/reports/urgent.csv?location=stadskantoor&year=2017")
                        .body())
                .contains("2017-01,175,55,,", "2017-01,175,55,death,40", "2017-01,175,55,lost-passport,15");
        assertThat(analyst.get("/staff/reports/urgent?year=2018").page().text())
                .contains("Nog niemand zonder afspraak");
    }

    private static Map<String, Object> urgent(String start, String reason) {
        return Map.of(
                "items",
                List.of(Map.of("step", "eid.request")),
                "location",
                "stadskantoor",
                "start",
                start,
                "name",
                "Mila Peeters",
                "urgent",
                reason);
    }
}

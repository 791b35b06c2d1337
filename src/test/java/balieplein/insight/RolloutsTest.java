package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Burgerzaken worked by appointment from 29 June 2020 on, other services three weeks before (APT-15).
@Running
class RolloutsTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 6, 29);

    @Autowired
    private BookingFactsTable bookings;

    @Autowired
    private DemoClock clock;

    @Autowired
    private SurveyResults surveys;

    @Autowired
    private JdbcClient sql;

    private final City city =
            City.with(Desk.onThursday().file().replace("{code: burgerzaken, name: {nl: Burgerzaken}}", """
                    code: burgerzaken
                        name: {nl: Burgerzaken}
                        switches: [{feature: appointment, from: 2020-06-29, until: 2020-12-31}]
                      - code: wonen
                        name: {nl: Wonen}
                        switches: [{feature: appointment, from: 2020-06-08}]"""));

    @Test
    void both_periods_stand_beside_each_other_with_their_n_and_what_still_stands_after_the_end_is_said() {
        Desk.at(clock, "2020-09-10T09:00:00");
        CurrentCity.run(city.code(), () -> {
            FixtureWeeks.day(sql, BEGIN.minusDays(4), 150);
            FixtureWeeks.day(sql, BEGIN.plusDays(3), 80);
            FixtureWeeks.day(sql, BEGIN.plusDays(10), 40);
            FixtureWeeks.day(sql, BEGIN.minusWeeks(9), 500);
            for (var i = 0; i < 20; i++) {
                bookings.save(booking("A" + i, BEGIN.plusDays(3), i < 1 ? "missed" : "arrived"));
            }
            answer(BEGIN.minusWeeks(1), new Scores(List.of(1, 1, 2, 6, 2)));
            answer(BEGIN, new Scores(List.of(0, 0, 0, 6, 6)));
            answer(BEGIN.plusWeeks(1), new Scores(List.of(3, 0, 0, 0, 0)));
            bookings.save(booking("L1", LocalDate.of(2021, 1, 7), "booked"));
        });
        var page = city.signedIn(Role.ANALYST).get("/staff/reports/rollouts").page();
        assertThat(page.select("h2").eachText()).containsSubsequence("Burgerzaken: op afspraak", "Wonen: op afspraak");
        var rows = page.select("table").first().select("tbody tr").eachText();
        assertThat(rows.get(0)).startsWith("Voor: 4 mei – 28 juni 2020 150 2 2 10 –");
        assertThat(rows.get(1))
                .startsWith("Na: 29 juni – 23 augustus 2020 120 2 2 10 5,0")
                .contains("(n = 20)");
        assertThat(page.text()).contains("Na de laatste dag staat nog 1 afspraak");
        assertThat(rows.get(0)).as("satisfied").endsWith(" 3,6 (n = 12)");
        assertThat(rows.get(1)).as("three more are too few").endsWith(" 4,5 (n = 12)");
    }

    private void answer(LocalDate monday, Scores scores) {
        surveys.addGenerated(
                monday,
                "stadskantoor",
                List.of(new GeneratedAnswers(SurveyChannel.COUNTER, "burgerzaken", "eid", scores.n(), scores)));
    }

    private static BookingFact booking(String code, LocalDate day, String state) {
        return new BookingFact(
                code,
                "stadskantoor",
                "online",
                state,
                List.of("eid.request"),
                day.minusDays(3),
                day,
                new HalfHour(20),
                4_000,
                0,
                Instant.EPOCH);
    }
}

package balieplein.insight;

import static balieplein.insight.FactSample.visit;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Figures that do not say what happened are found at night and shown until they do.
@Running
class FindingsTest {

    private static final String FINDINGS = "/staff/reports/findings";
    private static final LocalDate DAY = LocalDate.of(2017, 1, 19);

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private Findings findings;

    @Autowired
    private FactsTable table;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private DemoClock clock;

    private final City city = City.with(Desk.onThursday().file());
    private final City analyst = city.signedIn(Role.ANALYST);

    @BeforeEach
    void in_the_night() {
        Desk.at(clock, "2017-01-20T03:30:00");
    }

    @AfterEach
    void back_to_the_true_time() {
        clock.reset();
    }

    @Test
    void a_planted_fault_is_shown_with_its_place_and_day_until_somebody_looks_again() {
        here(() -> table.save(visit("bogus").arrives("09:10").ends(VisitFact.State.LEFT)));
        reconciliation.reconcileYesterday();

        assertThat(analyst.get("/staff/reports").page().text()).contains("Op één plaats en dag kloppen de cijfers");
        var page = analyst.get(FINDINGS).page();
        assertThat(page.text())
                .contains("donderdag 19 januari 2017 · Stadskantoor")
                .contains("Bezoek bogus was geteld maar is nooit gebeurd")
                .contains("hersteld");
        var rows = page.select("a[href*=/rows]").attr("href");
        assertThat(rows).contains("location=stadskantoor", "from=2017-01-19");
        assertThat(analyst.get(rows).status()).isEqualTo(200);

        lookAgain();
        assertThat(analyst.get(FINDINGS).page().text()).contains("Alles klopt");
        assertThat(analyst.get("/staff/reports").page().text()).doesNotContain("kloppen de cijfers niet");
    }

    @Test
    void a_ticket_without_a_visit_stays_shown_until_it_is_mended() {
        here(() -> sql.sql("""
                        insert into plaza.ticket_series (location, prefix, day, last)
                        values ('stadskantoor', 'A', ?, 3)
                        """).param(DAY).update());
        reconciliation.reconcileYesterday();
        assertThat(analyst.get(FINDINGS).page().text())
                .contains("3 nummers gegeven, 0 bezoeken geregistreerd, 0 bezoeken beëindigd")
                .contains("klopt niet");
        lookAgain();
        assertThat(analyst.get(FINDINGS + "?looked=true").page().text())
                .contains("Opnieuw nagekeken")
                .contains("3 nummers gegeven");

        here(() -> sql.sql("delete from plaza.ticket_series").update());
        lookAgain();
        assertThat(analyst.get(FINDINGS).page().text()).contains("Alles klopt");
    }

    @Test
    void a_day_on_which_nothing_was_found_is_not_looked_at_because_somebody_asks() {
        here(() -> table.save(visit("bogus").arrives("09:10").ends(VisitFact.State.LEFT)));
        var answer = analyst.submitTo(
                "/staff/hour-costs/stadskantoor", FINDINGS, "day", "2017-01-19", "location", "stadskantoor");
        assertThat(answer.status()).isEqualTo(303);
        here(() -> assertThat(findings.list()).isEmpty());
    }

    private void lookAgain() {
        var answer = analyst.submit(FINDINGS, FINDINGS, "day", "2017-01-19", "location", "stadskantoor");
        assertThat(answer.status()).isEqualTo(303);
    }

    private void here(Runnable work) {
        CurrentCity.run(city.code(), work);
    }
}

package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From every figure an analyst reaches what it means, and the visits it counts.
@Running
class FigureLinksTest {

    private static final String SEASON = "/staff/reports?location=stadskantoor&from=2016-09-01&to=2016-12-31";
    private static final String DAY = "/staff/reports/day?location=stadskantoor&day=2016-09-05";
    private static final String MEANING = "a[href*=/staff/reports/definitions#]";

    @Autowired
    private JdbcClient sql;

    @Autowired
    private AccessTimes access;

    private final City city = FourWeeks.city();
    private final City analyst = city.signedIn(Role.ANALYST);

    @BeforeEach
    void aFewDays() {
        CurrentCity.run(city.code(), () -> {
            FixtureWeeks.day(sql, LocalDate.of(2016, 9, 5), 30);
            FixtureWeeks.day(sql, LocalDate.of(2016, 10, 3), 30);
            FixtureWeeks.day(sql, LocalDate.of(2016, 12, 5), 30);
            access.measure(LocalDate.of(2016, 12, 5));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {SEASON, DAY})
    void every_figure_leads_to_its_meaning(String address) {
        var meanings = analyst.get("/staff/reports/definitions").page();
        var screen = analyst.get(address).page();
        assertThat(screen.select(".bp-stat")).hasSizeGreaterThan(4).allSatisfy(figure -> leads(figure, meanings));
        assertThat(screen.select(".bp-card")).hasSizeGreaterThan(4).allSatisfy(card -> leads(card, meanings));
    }

    @Test
    void so_does_every_figure_that_is_compared() {
        var meanings = analyst.get("/staff/reports/definitions").page();
        var rows = analyst.get(SEASON).page().select(".bp-card").last().select("tbody tr");
        assertThat(rows).hasSize(11).allSatisfy(row -> leads(row, meanings));
        assertThat(rows.select(MEANING).eachAttr("href"))
                .endsWith(
                        "/staff/reports/definitions#no-show",
                        "/staff/reports/definitions#evening",
                        "/staff/reports/definitions#cancelled-ahead");
    }

    @Test
    void every_table_and_chart_leads_to_the_rows_behind_it() {
        var screen = analyst.get(SEASON).page();
        var links = screen.select("main a[href*=.csv], main a[href*=/staff/reports/rows?]");
        assertThat(links).hasSizeGreaterThan(8).allSatisfy(link -> {
            var rows = analyst.get(link.attr("href"));
            assertThat(rows.status()).as(link.attr("href")).isEqualTo(200);
            assertThat(rows.body().lines()).hasSizeGreaterThan(0);
        });
        var visits = screen.select("main a[href*=/staff/reports/rows?]").attr("href");
        assertThat(analyst.get(visits).page().select("tbody tr")).hasSize(90);
        // there are none of appointments without appointments
        assertThat(screen.select(".bp-card").stream()
                        .filter(card ->
                                card.select("a[href*=.csv], a[href*=/rows?]").isEmpty())
                        .map(card -> card.select("h2").text()))
                .containsExactly("Hoe maken mensen een afspraak?");
    }

    private static void leads(Element figure, Document meanings) {
        var links = figure.select(MEANING);
        assertThat(links).as(figure.text()).isNotEmpty();
        var anchor = links.attr("href").split("#")[1];
        assertThat(Objects.requireNonNull(meanings.getElementById(anchor)).text())
                .isNotEmpty();
    }
}

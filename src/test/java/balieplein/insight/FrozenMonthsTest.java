package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The figures of a closed month stay what they were (MEA-03, X-29).
@Running
class FrozenMonthsTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2016, 9);
    private static final String PAGE = "/staff/reports/months/2016-09";

    @Autowired
    private FrozenMonths months;

    @Autowired
    private Packing packing;

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    private final City city = City.with(Desk.onThursday().file());

    @Test
    void a_month_printed_twice_a_year_apart_is_the_same_though_a_product_was_renamed_and_a_visit_corrected() {
        Desk.at(clock, "2016-10-01T03:30:00");
        visits(200);
        here(() -> assertThat(months.freeze(SEPTEMBER)).isTrue());
        var printed = main(PAGE + "?version=1");
        assertThat(printed).contains("Identiteitskaart", "200");

        Desk.at(clock, "2017-10-01T03:30:00");
        here(() -> {
            sql.sql("delete from insight.visit_fact where visit = '2016-09-08-1'")
                    .update();
            assertThat(months.freeze(SEPTEMBER)).isTrue();
        });
        City.called(city.code(), Desk.onThursday().file().replace("Identiteitskaart", "Kaart"));
        assertThat(main(PAGE + "?version=1")).isEqualTo(printed);
    }

    @Test
    void a_late_correction_makes_a_second_version_and_says_what_is_different() {
        Desk.at(clock, "2016-10-01T03:30:00");
        visits(200);
        here(() -> {
            months.freeze(SEPTEMBER);
            assertThat(months.freeze(SEPTEMBER)).isFalse();
            sql.sql("delete from insight.visit_fact where visit = '2016-09-08-1'")
                    .update();
            assertThat(months.freeze(SEPTEMBER)).isTrue();
            var second = months.get(SEPTEMBER, 0);
            assertThat(second.version()).isEqualTo(2);
            assertThat(months.changes(second))
                    .filteredOn(change ->
                            change.split().isEmpty() && change.figure().equals("visits"))
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.before().orElseThrow()).isEqualByComparingTo("200");
                        assertThat(change.now().orElseThrow()).isEqualByComparingTo("199");
                    });
        });
        assertThat(main(PAGE)).contains("Wat veranderd is", "200", "199");
    }

    @Test
    void a_month_is_due_once_it_is_over_and_its_days_are_packed() {
        visits(10);
        here(() -> {
            packing.due(LocalDate.of(2016, 10, 1)).forEach(packing::pack);
            assertThat(months.due(SEPTEMBER)).isEmpty();
            assertThat(months.due(SEPTEMBER.plusMonths(1))).containsExactly(SEPTEMBER);
            months.freeze(SEPTEMBER);
            assertThat(months.due(SEPTEMBER.plusMonths(1))).isEmpty();
        });
    }

    private void visits(int number) {
        here(() -> FixtureWeeks.day(sql, LocalDate.of(2016, 9, 8), number));
    }

    private String main(String path) {
        return city.signedIn(Role.ANALYST).get(path).page().select("main").outerHtml();
    }

    private void here(Runnable work) {
        CurrentCity.run(city.code(), work);
    }
}

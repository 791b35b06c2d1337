package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The figures a head of service decides on, each against a number counted beforehand.
@Running
class FiguresTest {

    private static final LocalDate MONDAY = LocalDate.of(2016, 9, 5);
    private static final Selection FOUR_WEEKS = new Selection(null, MONDAY, MONDAY.plusDays(27));

    private static final LocalDate SHORT = LocalDate.of(2016, 10, 13);

    /// A day of the staff, All Saints and the Armistice.
    private static final List<LocalDate> CLOSED =
            List.of(LocalDate.of(2016, 10, 6), LocalDate.of(2016, 11, 1), LocalDate.of(2016, 11, 11));

    @Autowired
    private Overviews overviews;

    @Autowired
    private Packing packing;

    @Autowired
    private Measurements measurements;

    @Autowired
    private AccessTimes access;

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    private final City city = FourWeeks.city();

    @Test
    void four_weeks_give_eight_hundred_a_day_with_thursday_first_and_monday_second() {
        here(() -> FixtureWeeks.weeks(sql, MONDAY, 4));
        var ranking = overview(FOUR_WEEKS).ranking();
        assertThat(ranking.average()).isEqualByComparingTo("800");
        assertThat(ranking.days()).isEqualTo(20);
        assertThat(ranking.weekdays().stream().map(Ranking.Weekday::weekday).toList())
                .startsWith(DayOfWeek.THURSDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
        assertThat(ranking.windows().getFirst().weekday()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(ranking.windows().getFirst().n()).isEqualTo(4);
        // 1,200 visits of eight minutes in eleven hours
        assertThat(ranking.windows().getFirst().staffMinutes()).isEqualByComparingTo("872.7");
    }

    @Test
    void a_closed_day_does_not_count_and_a_short_one_counts_for_its_hours() {
        here(() -> {
            FixtureWeeks.day(sql, LocalDate.of(2016, 9, 29), 1_200);
            FixtureWeeks.day(sql, LocalDate.of(2016, 10, 13), 600);
        });
        var ranking = overview(new Selection(null, LocalDate.of(2016, 9, 29), LocalDate.of(2016, 10, 13)))
                .ranking();
        var thursday = ranking.weekdays().getFirst();
        assertThat(thursday.n()).isEqualTo(2);
        assertThat(thursday.perDay()).isEqualByComparingTo("1200");
        assertThat(thursday.perHour()).isEqualByComparingTo("109.1");
    }

    @Test
    void twelve_weeks_with_holidays_say_of_how_many_days_each_figure_is_and_a_what_if_counts_those_only() {
        var period = new Selection(null, MONDAY, MONDAY.plusWeeks(12).minusDays(1));
        here(() -> period.from().datesUntil(period.to().plusDays(1)).forEach(day -> {
            var visits = List.of(900, 620, 660, 1_200, 620, 0, 0)
                    .get(day.getDayOfWeek().ordinal());
            if (!CLOSED.contains(day)) {
                FixtureWeeks.day(sql, day, day.equals(SHORT) ? 600 : visits);
            }
        }));
        var ranking = overview(period).ranking();
        assertThat(ranking.weekdays())
                .extracting(Ranking.Weekday::weekday, Ranking.Weekday::n, day -> day.perDay()
                        .intValue())
                .containsExactly(
                        tuple(DayOfWeek.THURSDAY, 11, 1_200),
                        tuple(DayOfWeek.MONDAY, 12, 900),
                        tuple(DayOfWeek.WEDNESDAY, 12, 660),
                        tuple(DayOfWeek.TUESDAY, 11, 620),
                        tuple(DayOfWeek.FRIDAY, 11, 620));
        var measured = CurrentCity.<Measurement, RuntimeException>call(city.code(), () -> measurements.read(period));
        assertThat(measured.days()).containsEntry(DayOfWeek.TUESDAY, 11).containsEntry(DayOfWeek.FRIDAY, 11);
        var screen = city.signedIn(Role.ANALYST)
                .get("/staff/reports?from=" + period.from() + "&to=" + period.to())
                .page();
        assertThat(screen.select("table tr").eachText())
                .contains("Donderdag 1.200,0 109,1 12.600 n = 11", "Maandag 900,0 81,8 10.800 n = 12")
                .contains("september 2016 16.000", "oktober 2016 15.100", "november 2016 13.860");
        assertThat(screen.text())
                .contains("De drukste maand was september 2016: 16.000 bezoekers. Gemiddeld waren het er 14.987.");
    }

    @Test
    void packed_days_give_the_same_figures_to_the_second_and_a_late_correction_opens_its_day() {
        here(() -> FixtureWeeks.weeks(sql, MONDAY, 1));
        var before = overview(FOUR_WEEKS);
        here(() -> {
            packing.due(MONDAY.plusDays(20)).forEach(packing::pack);
            assertThat(packing.due(MONDAY.plusDays(20))).isEmpty();
        });
        assertThat(overview(FOUR_WEEKS)).isEqualTo(before);
        here(() -> {
            assertThat(sql.sql("select sum(visits) from insight.day_block")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(4_000);
            sql.sql("delete from insight.visit_fact where visit = '2016-09-06-1'")
                    .update();
            assertThat(packing.due(MONDAY.plusDays(20)))
                    .containsExactly(Selection.of("stadskantoor", MONDAY.plusDays(1)));
        });
        assertThat(overview(FOUR_WEEKS).totals().visits()).isEqualTo(3_999);
    }

    @Test
    void every_night_the_days_until_a_free_place_are_measured_as_a_resident_finds_it() {
        Desk.at(clock, "2016-09-03T04:00:00"); // Saturday: the first place is on Monday
        here(() -> access.measure(LocalDate.of(2016, 9, 3)));
        assertThat(overview(new Selection("stadskantoor", LocalDate.of(2016, 9, 1), MONDAY))
                        .access()
                        .rows())
                .containsExactly(new AccessFigures.Row("eid.request", 1, 2.0, 2, 0));
        here(() -> FixtureWeeks.day(sql, MONDAY, 30));
        var analyst = city.signedIn(Role.ANALYST);
        var card = analyst.get("/staff/reports?from=2016-09-01&to=2016-09-05")
                .page()
                .select(".bp-card:has(h2:contains(Dagen tot een vrije plaats))");
        assertThat(card.select("p").text()).contains("Het langst wacht je op een plaats voor", "2 dagen.");
        assertThat(analyst.get(card.select("a[href*=.csv]").attr("href")).body())
                .isEqualTo("day,location,item,days\r\n2016-09-03,stadskantoor,eid.request,2\r\n");
    }

    @Test
    void models_are_fed_the_same_from_packed_days_as_from_the_visits_themselves() {
        here(() -> FixtureWeeks.weeks(sql, MONDAY, 2));
        var from = CurrentCity.call(city.code(), () -> measurements.read(FOUR_WEEKS));
        assertThat(from.visits()).isEqualTo(8_000);
        assertThat(from.days()).containsEntry(DayOfWeek.MONDAY, 2).hasSize(5);
        assertThat(from.crews()).allMatch(crew -> crew.counters() == 5).hasSize(5);
        assertThat(from.handlings())
                .containsExactly(new Measurement.Handling(
                        new Measurement.Errand("general", List.of("eid.request")), 480, 8_000));
        assertThat(from.arrivals().stream()
                        .mapToInt(Measurement.Arrivals::visits)
                        .sum())
                .isEqualTo(8_000);
        here(() -> packing.due(MONDAY.plusDays(20)).forEach(packing::pack));
        assertThat(CurrentCity.<Measurement, RuntimeException>call(city.code(), () -> measurements.read(FOUR_WEEKS)))
                .isEqualTo(from);
    }

    @Test
    void made_up_visits_are_named_on_screen_and_in_files_and_can_be_left_out_packed_or_not() {
        here(() -> {
            FixtureWeeks.day(sql, MONDAY, 30);
            sql.sql("update insight.visit_fact set generated = true where visit <= '2016-09-05-2'")
                    .update();
        });
        var mixed = overview(FOUR_WEEKS).totals();
        assertThat(mixed.generated()).isPositive().isLessThan(30);
        here(() -> packing.due(MONDAY.plusDays(20)).forEach(packing::pack));
        assertThat(overview(FOUR_WEEKS).totals()).isEqualTo(mixed);
        var real = overview(FOUR_WEEKS.counting(false)).totals();
        assertThat(real.visits()).isEqualTo(30 - mixed.generated());
        assertThat(real.generated()).isZero();
        var analyst = city.signedIn(Role.ANALYST);
        var period = "from=2016-09-05&to=2016-10-02";
        assertThat(analyst.get("/staff/reports?" + period).page().text()).contains("Gegenereerd");
        assertThat(analyst.get("/staff/reports/rows?" + period).page().text()).contains("gegenereerd");
        var dashboard = analyst.get("/staff/reports?" + period).page();
        var rows = dashboard.select("th a[href*=product=eid]").attr("href");
        assertThat(analyst.get(rows).page().select("h1").text()).contains("Identiteitskaart");
        assertThat(analyst.get(rows).page().select("tbody tr")).hasSize(30);
        assertThat(analyst.get(rows.replace("eid", "pas")).page().select("tbody tr"))
                .isEmpty();
        assertThat(analyst.get("/staff/reports/visits.csv?" + period).body())
                .startsWith("date,product,half-hour,visits,items,generated\r\n")
                .contains("," + mixed.generated() + "\r\n");
        assertThat(analyst.get("/staff/reports/visits.csv?generated=false&" + period)
                        .body())
                .startsWith("date,product,half-hour,visits,items\r\n");
    }

    private Overview overview(Selection selection) {
        return CurrentCity.call(city.code(), () -> overviews.of(selection));
    }

    private void here(Runnable work) {
        CurrentCity.run(city.code(), work);
    }
}

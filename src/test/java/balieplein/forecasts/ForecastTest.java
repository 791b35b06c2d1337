package balieplein.forecasts;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.cities.CityCalendar;
import balieplein.histories.Histories;
import balieplein.identity.Role;
import balieplein.insight.Measurement.HalfDay;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is expected of the next days, and how far off that is (OPT-04).
@Running
class ForecastTest {

    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);
    private static final Predicate<LocalDate> NEVER = day -> false;

    @Autowired
    private Histories histories;

    @Autowired
    private Forecasts forecasts;

    @Autowired
    private MeasuredTrend trend;

    @Autowired
    private InstantSource clock;

    @Test
    void over_two_fixture_years_the_forecast_is_off_by_fifteen_per_cent_of_a_half_day_at_most() {
        var city = City.like("dijlestad");
        var yesterday = CityTime.date(clock.instant()).minusDays(2);
        CurrentCity.run(city.code(), () -> {
            assertThat(histories.make("stadskantoor", yesterday.minusYears(2), yesterday, 3))
                    .isInstanceOf(Histories.Made.Done.class);
            var forecast = forecasts.of("stadskantoor", yesterday.plusDays(3), yesterday.plusDays(16));
            System.out.println("Off by " + forecast.error().getAsDouble());
            assertThat(forecast.plain()).isFalse();
            assertThat(forecast.error().getAsDouble()).isLessThan(0.15).isPositive();
            assertThat(forecast.halves()).hasSizeGreaterThan(15);
            assertThat(forecast.generated()).isGreaterThan(350_000);
            var busy = trend.at("stadskantoor", CityTime.instant(open(forecast).atTime(10, 0)));
            assertThat(busy.orElseThrow()).isBetween(0.5, 2.0);
        });
        var page = city.signedIn(Role.FLOOR_MANAGER).get("/staff/forecasts").page();
        assertThat(page.text()).contains("verzonnen").contains("gemiddeld").contains("Balies voor");
        assertThat(page.select("table").size()).isGreaterThanOrEqualTo(3);
        assertThat(page.select(".bp-heat thead th").eachText())
                .as("the half hours at which the office is open")
                .contains("10.00", "10.30", "11.00")
                .doesNotContain("03.00");
        assertThat(page.select(".bp-heat tbody th").eachText()).contains("Snelbalie", "Algemene balies");
        assertThat(page.select(".bp-heat tbody tr").first().select("td").eachText())
                .anyMatch(counters -> counters.matches("[1-9]\\d?"));
    }

    /// The first day to come on which somebody is expected.
    private static LocalDate open(Forecast forecast) {
        return forecast.halves().stream()
                .filter(half -> !half.afternoon())
                .map(Forecast.Half::day)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_wall_hears_how_much_busier_than_the_last_four_weeks_half_a_day_is_to_be() {
        var thursday = LocalDate.of(2018, 12, 27);
        var history = List.of(
                new HalfDay(thursday.minusWeeks(5), false, 900, 0),
                new HalfDay(thursday.minusWeeks(4), false, 100, 0),
                new HalfDay(thursday.minusWeeks(3), false, 100, 0),
                new HalfDay(thursday.minusWeeks(3), true, 900, 0),
                new HalfDay(thursday.minusWeeks(2).plusDays(1), false, 900, 0),
                new HalfDay(thursday.minusWeeks(1), false, 120, 0));
        // Four weeks with 320 visitors, closed in one of them: 80 on average.
        assertThat(MeasuredTrend.trend(120, history, thursday, false)).hasValue(1.5);
        assertThat(MeasuredTrend.trend(5, history, thursday, false)).hasValue(0.25);
        assertThat(MeasuredTrend.trend(120, List.of(), thursday, false)).isEmpty();
    }

    @Test
    void in_the_first_weeks_it_is_a_plain_average_and_says_so() {
        var model = new HalfDayModel(weeks(3, 100), NEVER);
        assertThat(model.isPlain()).isTrue();
        assertThat(model.expect(LAST, false)).isEqualTo(100);
        assertThat(new HalfDayModel(List.of(), NEVER).isPlain()).isTrue();
        var city = City.like("dijlestad");
        var manager = city.signedIn(Role.FLOOR_MANAGER);
        assertThat(manager.get("/staff/forecasts").page().text()).contains("Nog niets te verwachten");
        var yesterday = CityTime.date(clock.instant()).minusDays(1);
        CurrentCity.run(city.code(), () -> histories.make("stadskantoor", yesterday.minusWeeks(3), yesterday, 3));
        assertThat(manager.get("/staff/forecasts").page().text())
                .contains("Er is nog geen acht weken gemeten: dit is een gewoon gemiddelde");
    }

    @Test
    void the_first_day_after_a_closing_day_is_expected_to_be_as_much_busier_as_it_was() {
        Predicate<LocalDate> after =
                day -> CityCalendar.BELGIAN.closedFor(day.minusDays(1)).isPresent();
        var history = new ArrayList<HalfDay>();
        for (var day = LAST.minusYears(2); !day.isAfter(LAST); day = day.plusDays(1)) {
            if (CityCalendar.BELGIAN.closedFor(day).isEmpty()) {
                history.add(new HalfDay(day, false, after.test(day) ? 130 : 100, 0));
            }
        }
        var model = new HalfDayModel(history, after);
        assertThat(model.expect(LocalDate.of(2019, 5, 2), false)).isBetween(125.0, 135.0);
        assertThat(model.expect(LocalDate.of(2019, 5, 9), false)).isBetween(97.0, 103.0);
        assertThat(Backtest.error(history, after).orElseThrow()).isLessThan(0.03);
        assertThat(Backtest.error(history, NEVER).orElseThrow())
                .isGreaterThan(Backtest.error(history, after).orElseThrow());
    }

    private static List<HalfDay> weeks(int weeks, int visits) {
        return LAST.minusWeeks(weeks)
                .datesUntil(LAST.plusDays(1))
                .map(day -> new HalfDay(day, false, visits, 0))
                .toList();
    }
}

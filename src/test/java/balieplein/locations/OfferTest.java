package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.catalogue.Feature;
import balieplein.catalogue.FeatureSwitch;
import balieplein.catalogue.StepTerms;
import balieplein.kernel.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Regime = f(location, product step, window, day).
class OfferTest {

    private static final LocalDate MONDAY = LocalDate.parse("2017-01-16");
    private static final OpeningWindow WINDOW =
            new OpeningWindow(LocalTime.of(9, 0), LocalTime.of(15, 0), Regime.APPOINTMENT);

    @ParameterizedTest(name = "{0} in a window {1} → {2}")
    @CsvSource({
        "eid.pickup, APPOINTMENT, WALK_IN",
        "eid.request, APPOINTMENT, APPOINTMENT",
        "eid.request, WALK_IN, WALK_IN",
        "death.report, APPOINTMENT, MIXED",
        "added.later, APPOINTMENT, APPOINTMENT",
        "eid.pickup+eid.request, APPOINTMENT, APPOINTMENT",
        "eid.pickup+death.report, APPOINTMENT, MIXED",
        "vote.proxy, WALK_IN, CLOSED"
    })
    void a_named_exception_breaks_the_regime_of_the_location(String visit, Regime window, Regime expected) {
        var day = new OpenDay(
                MONDAY,
                List.of(WINDOW),
                null,
                MONDAY,
                null,
                Map.of(
                        "eid.pickup", Regime.WALK_IN,
                        "death.report", Regime.MIXED,
                        "vote.proxy", Regime.CLOSED));
        var opened = new OpeningWindow(LocalTime.of(9, 0), LocalTime.of(15, 0), window);
        assertThat(day.regime(opened, List.of(visit.split("\\+")), Regime.MIXED))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on {1} → {2}")
    @CsvSource({
        "eid.pickup, 2017-01-13, true",
        "eid.pickup, 2017-01-16, false",
        "eid.pickup, 2018-01-01, true",
        "eid.request, 2017-01-16, true"
    })
    void a_step_is_offered_on_its_days_only(String step, LocalDate day, boolean offered) {
        var periods = List.of(
                new Period(LocalDate.parse("2018-01-01"), null), new Period(null, LocalDate.parse("2017-01-15")));
        var location = Places.office("hall", 1, "eid.pickup", "eid.request")
                .with(new Offer(Map.of("eid.pickup", periods), List.of(), null, StepTerms.NONE));
        assertThat(location.offers(List.of(step), day)).isEqualTo(offered);
    }

    @ParameterizedTest(name = "{0} on {1} → {2}")
    @CsvSource({
        "MIXED, 2020-06-28, WALK_IN",
        "MIXED, 2020-06-29, MIXED",
        "APPOINTMENT, 2020-06-28, CLOSED",
        "APPOINTMENT, 2020-06-29, APPOINTMENT",
        "WALK_IN, 2020-06-28, WALK_IN"
    })
    void appointments_exist_from_the_day_the_service_switches_them_on(Regime step, LocalDate day, Regime expected) {
        var from = new Period(LocalDate.parse("2020-06-29"), null);
        var terms = new StepTerms.Terms(Set.of("permit"), List.of(new FeatureSwitch(Feature.APPOINTMENT, from)));
        var location = Places.office("hall", 1, "permit.request")
                .with(new Offer(Map.of(), List.of(), null, new StepTerms(Map.of("permit.request", terms))));
        var open = new OpenDay(
                day,
                List.of(new OpeningWindow(LocalTime.of(9, 0), LocalTime.of(15, 0), Regime.MIXED)),
                null,
                null,
                null);
        assertThat(location.regime(open, open.windows().getFirst(), List.of("permit.request"), step))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"eid.request, true", "permit.request, false", "eid.request+permit.request, false"})
    void a_window_for_a_group_takes_visits_of_that_group_only(String visit, boolean admitted) {
        var terms = new StepTerms(Map.of(
                "eid.request", new StepTerms.Terms(Set.of("eid.request", "identity"), List.of()),
                "permit.request", new StepTerms.Terms(Set.of("permit.request", "living"), List.of())));
        var location = Places.office("hall", 1, "eid.request", "permit.request")
                .with(new Offer(Map.of(), List.of(), null, terms));
        var window = new OpeningWindow(
                LocalTime.of(9, 0),
                LocalTime.of(15, 0),
                Regime.MIXED,
                60,
                15,
                new WindowFilter(Set.of("identity"), null, null),
                Recurrence.ALWAYS);
        assertThat(location.admits(window, List.of(visit.split("\\+")), 10)).isEqualTo(admitted);
    }

    @Test
    void summer_hours_come_back_every_year_and_a_single_day_still_wins() {
        var summer = new OpeningException(
                LocalDate.parse("2024-12-20"),
                LocalDate.parse("2025-01-05"),
                SampleHours.exception("2024-01-01", "2024-01-01").reason(),
                SampleHours.week("mon tue wed thu fri", "10:00-12:00"),
                true);
        var hours = SampleHours.with(
                List.of(summer, SampleHours.exception("2027-12-28", "2027-12-28")),
                SampleHours.pattern(
                        "2020-01-01", Regime.MIXED, SampleHours.week("mon tue wed thu fri", "09:00-17:00")));
        assertThat(SampleHours.text(hours.day(LocalDate.parse("2023-12-27")))).isEqualTo("09:00-17:00");
        assertThat(SampleHours.text(hours.day(LocalDate.parse("2024-12-27")))).isEqualTo("10:00-12:00");
        assertThat(SampleHours.text(hours.day(LocalDate.parse("2027-01-04")))).isEqualTo("10:00-12:00");
        assertThat(SampleHours.text(hours.day(LocalDate.parse("2027-01-06")))).isEqualTo("09:00-17:00");
        assertThat(SampleHours.text(hours.day(LocalDate.parse("2027-12-27")))).isEqualTo("10:00-12:00");
        assertThat(hours.day(LocalDate.parse("2027-12-28")).closed()).isTrue();
    }
}

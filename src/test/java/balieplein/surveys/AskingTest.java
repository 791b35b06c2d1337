package balieplein.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.kernel.CurrentCity;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nobody is asked twice in ninety days, by whatever they are known (QUA-04).
@Running
class AskingTest {

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Asking asking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private SurveysOfPeople retention;

    private SurveyTown town;

    @BeforeEach
    void openTheTown() {
        town = new SurveyTown(clock, sql, "{ask: false}");
    }

    @Test
    void the_ninetieth_day_is_the_first_on_which_somebody_is_asked_again() {
        var an = appointment("An@Example.org");
        assertThat(ask("visit:1", an, null)).isTrue();
        assertThat(ask("visit:1", an, null)).as("hearing it twice").isFalse();
        assertThat(ask("visit:2", an, null)).isFalse();
        assertThat(town.tokens("visit:")).hasSize(1);
        // the clocks go forward in between
        town.plaza().at(PlazaCity.DAY.plusDays(89), "23:59");
        assertThat(ask("visit:3", an, null)).isFalse();
        town.plaza().at(PlazaCity.DAY.plusDays(90), "00:00");
        assertThat(ask("visit:4", an, null)).isTrue();
        assertThat(town.count("asked")).isEqualTo(2);
    }

    @Test
    void the_same_address_in_capitals_or_the_same_mobile_is_the_same_person() {
        assertThat(ask("visit:1", appointment("an@example.org"), "+32470000001"))
                .isTrue();
        assertThat(ask("visit:2", appointment("AN@example.org"), null)).isFalse();
        assertThat(ask("visit:3", null, "+32470000001")).isFalse();
        assertThat(ask("visit:4", null, "+32470000002")).isTrue();
        assertThat(ask("visit:5", null, null)).as("of whom nothing is known").isTrue();
        assertThat(everything()).doesNotContain("an@example.org").doesNotContain("470000001");
    }

    @Test
    void two_events_of_one_person_at_the_same_instant_ask_once() throws Exception {
        var an = appointment("an@example.org");
        try (var many = Executors.newFixedThreadPool(6)) {
            var tasks = java.util.stream.IntStream.range(0, 6)
                    .<Callable<Boolean>>mapToObj(i -> () -> ask("visit:" + i, an, "+32470000001"))
                    .toList();
            var asked = many.invokeAll(tasks).stream()
                    .map(future -> future.resultNow())
                    .filter(each -> each)
                    .count();
            assertThat(asked).isEqualTo(1);
        }
        assertThat(town.tokens("visit:")).hasSize(1);
        assertThat(town.count("asked")).isEqualTo(1);
    }

    @Test
    void after_ninety_days_nothing_says_who_was_asked_and_the_counts_stay() {
        ask("visit:1", appointment("an@example.org"), null);
        assertThat(forget(PlazaCity.DAY.minusDays(1))).isZero();
        assertThat(forget(PlazaCity.DAY)).isEqualTo(1);
        assertThat(everything()).isEmpty();
        assertThat(town.count("asked")).isEqualTo(1);
    }

    private int forget(LocalDate before) {
        return CurrentCity.call(town.city().code(), () -> retention.forget(before));
    }

    private boolean ask(String source, @Nullable Appointment appointment, @Nullable String mobile) {
        var occasion = new Asking.Occasion(source, SurveyChannel.COUNTER, "stadskantoor", "eid");
        return CurrentCity.call(town.city().code(), () -> asking.ask(occasion, appointment, mobile));
    }

    private Appointment appointment(String email) {
        var taken = CurrentCity.call(
                town.city().code(),
                () -> appointments.list("stadskantoor", PlazaCity.DAY).size());
        var code = town.booked(PlazaCity.DAY, "1" + taken + ":00", "An Peeters", email);
        return CurrentCity.call(town.city().code(), () -> appointments.find(code))
                .orElseThrow();
    }

    private String everything() {
        return CurrentCity.call(town.city().code(), () -> String.join("\n", List.of(rows("asked"), rows("invitation"))))
                .strip();
    }

    private String rows(String table) {
        return sql.sql("select coalesce(string_agg(t::text, ' '), '') from surveys." + table + " as t")
                .query(String.class)
                .single();
    }
}

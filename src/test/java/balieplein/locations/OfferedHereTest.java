package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A branch does something until a day and is told where it is done from then on (CAT-08).
@Running
@At("2017-01-13T10:00")
class OfferedHereTest {

    private static final String STEP = "{code: request, name: {nl: Aanvraag}, minutes: 20, regime: mixed}";
    private static final String BRANCH = """
              - code: molenveld
                name: Molenveld
                appointments: {horizon: 60, lead: 0}
                pools: [{code: general, name: Balies, skills: [eid.request]}]
                counters: [{code: "1", pool: general}]
                offers: [{step: eid.request, until: 2017-01-15}%s]
                hours: [{from: 2012-01-01, week: {monday: [{from: "09:00", to: "20:00", regime: mixed}], friday: [{from: "09:00", to: "20:00", regime: mixed}]}}]
            """;

    @Autowired
    private DemoClock clock;

    private final City city = City.with(file(""));

    @ParameterizedTest
    @CsvSource({"2017-01-13, true", "2017-01-16, false"})
    void who_comes_to_the_branch_gets_a_number_or_hears_where_to_go(String day, boolean offered) {
        Desk.at(clock, day + "T10:00");
        var answer =
                city.as(Role.KIOSK).post("/api/v1/check-ins", Map.of("step", "eid.request", "location", "molenveld"));
        if (offered) {
            assertThat(answer.status()).isEqualTo(201);
        } else {
            assertThat(answer.problem()).isEqualTo("not-offered-here");
            assertThat(answer.json().path("locations").toString()).isEqualTo("[\"stadskantoor\"]");
        }
        assertThat(free(day).json().path("days").path(0).path("starts").isEmpty())
                .isNotEqualTo(offered);
    }

    @Test
    void who_books_at_the_branch_after_its_last_day_is_sent_to_where_it_is_done() {
        var booking = new HashMap<>(Desk.booking("2017-01-16T10:00", "Mila Test"));
        booking.put("location", "molenveld");
        var answer = city.post("/api/v1/appointments", booking);
        assertThat(answer.problem()).isEqualTo("not-offered-here");
        assertThat(answer.json().path("alternatives").toString()).contains("stadskantoor");
    }

    @Test
    void two_periods_of_one_step_do_not_overlap_but_may_follow_each_other() {
        assertThatThrownBy(() -> City.called(city.code(), file(", {step: eid.request, from: 2017-01-15}")))
                .hasStackTraceContaining("offers");
        assertThat(free("2017-01-16").json().path("days").path(0).path("starts").isEmpty())
                .as("nothing of it was kept")
                .isTrue();
        City.called(city.code(), file(", {step: eid.request, from: 2017-01-16}"));
        assertThat(free("2017-01-16").json().path("days").path(0).path("starts").isEmpty())
                .isFalse();
    }

    private static String file(String more) {
        return Desk.open("monday", "09:00-20:00")
                        .and("thursday", "09:00-20:00")
                        .steps(STEP)
                        .file()
                + BRANCH.formatted(more);
    }

    private Answer free(String day) {
        return city.get("/api/v1/availability?item=eid.request&location=molenveld&from=" + day + "&to=" + day);
    }
}

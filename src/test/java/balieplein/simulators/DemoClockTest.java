package balieplein.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.City;
import balieplein.Running;
import balieplein.database.LiveChannel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Running
class DemoClockTest {

    private static final Instant THURSDAY = Instant.parse("2017-01-19T09:00:00Z");

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private LiveChannel live;

    @Autowired
    private TransactionTemplate transactions;

    private final City city = City.fresh();

    @AfterEach
    void backToTheTrueTime() {
        clock.reset();
    }

    @Test
    void the_clock_can_be_set_and_stand_still() {
        var answer = city.put("/api/v1/demo/clock", Map.of("now", "2017-01-19T10:00:00+01:00", "running", false));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.json().path("now").asString()).isEqualTo("2017-01-19T10:00:00+01:00");
        assertThat(clock.instant()).isEqualTo(THURSDAY);
        assertThat(city.get("/api/v1/demo/clock").json().path("running").asBoolean())
                .isFalse();
    }

    @Test
    void a_running_clock_runs_from_where_it_was_set() {
        clock.set(THURSDAY, true);
        Await.until(Duration.ofSeconds(2), () -> clock.instant().isAfter(THURSDAY));
        assertThat(clock.instant()).isBefore(THURSDAY.plusSeconds(60));
    }

    @Test
    void another_instance_shows_the_same_at_once_and_after_a_restart() {
        var other = new DemoClock(new ClockTable(sql), live, transactions);
        clock.set(THURSDAY, false);
        Await.until(Duration.ofSeconds(5), () -> other.instant().equals(THURSDAY));
        assertThat(new DemoClock(new ClockTable(sql), live, transactions).instant())
                .isEqualTo(THURSDAY);
    }

    @Test
    void people_set_it_on_the_panel_of_the_demo() {
        city.submit("/simulators", "/simulators/clock", "day", "2017-05-01", "time", "10:30");
        assertThat(city.get("/simulators").page().text()).contains("maandag 1 mei 2017");
        var wrong = city.submit("/simulators", "/simulators/clock", "day", "yesterday");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().title()).startsWith("Fout:");
        city.submit("/simulators", "/simulators/clock/reset");
        assertThat(Duration.between(clock.instant(), InstantSource.system().instant()))
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void tokens_live_by_the_true_time_whatever_the_demo_shows() {
        clock.set(THURSDAY, false);
        assertThat(city.as(balieplein.identity.Role.ADMIN)
                        .get("/api/v1/city-file")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nonsense_is_refused() {
        var answer = city.send("PUT", "/api/v1/demo/clock", "application/json", "{\"now\": \"yesterday\"}");
        assertThat(answer.status()).isEqualTo(400);
    }
}

package balieplein.floor;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Period;
import balieplein.plaza.PlazaCity;
import balieplein.rosters.Rosters;
import balieplein.rosters.Shift;
import balieplein.rosters.Worker;
import balieplein.simulators.DemoClock;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.TeamChange;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Els alone is planned at the general counters, with a break from half past twelve to one (STA-03).
@Running
class MovedBreakTest {

    @Autowired
    private DemoClock clock;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Members members;

    private PlazaCity plaza;

    @BeforeEach
    void elsIsPlannedAndSitsDown() {
        plaza = new PlazaCity(clock);
        CurrentCity.run(plaza.code(), () -> {
            var els = ((TeamChange.Done)
                            members.add(Member.Kind.PERSON, "demo-counter", "Els", "", new Period(PlazaCity.DAY, null)))
                    .code();
            rosters.train(new Worker(els, "stadskantoor", Set.of("general"), "", List.of()));
            rosters.plan(new Shift(
                    els,
                    PlazaCity.DAY,
                    "stadskantoor",
                    "general",
                    LocalTime.of(8, 30),
                    LocalTime.of(17, 0),
                    new Shift.Pause(LocalTime.of(12, 30), LocalTime.of(13, 0))));
        });
        plaza.official().post("/api/v1/counters/7/open", Map.of());
    }

    @Test
    void a_break_that_a_late_visit_moves_is_kept_free_for_all_of_its_time() {
        assertThat(book("13:00", "An Vroeg")).as("sold before anybody knew").isEqualTo(201);
        serveUntil("12:20", "12:46");
        assertThat(deviations()).containsExactly("pause-to-come 7 12:30");
        pause();
        assertThat(roster()).contains("12.46").contains("1 afspraak heeft geen plaats meer");
        assertThat(book("12:50", "Bert Half")).isEqualTo(409);
        assertThat(book("13:10", "Cis Midden")).isEqualTo(409);
        assertThat(book("13:20", "Dora Na")).isEqualTo(201);
        plaza.at("13:18");
        assertThat(deviations()).isEmpty();
        plaza.at("13:21");
        assertThat(deviations()).containsExactly("pause-late 7 13:16");
    }

    @Test
    void a_break_in_time_stays_where_it_was_planned_and_coffee_afterwards_is_not_that_break() {
        plaza.at("12:33");
        pause();
        plaza.at("13:03").official().post("/api/v1/counters/7/open", Map.of());
        plaza.at("14:00");
        pause();
        assertThat(roster()).contains("12.30").doesNotContain("14.00");
        assertThat(book("14:10", "An Na")).isEqualTo(201);
    }

    @Test
    void closing_the_counter_for_a_late_break_moves_it_too() {
        serveUntil("12:20", "12:46");
        close();
        assertThat(roster()).contains("12.46");
        assertThat(book("13:00", "An Midden")).isEqualTo(409);
        assertThat(book("13:20", "Bert Na")).isEqualTo(201);
        plaza.at("13:16").official().post("/api/v1/counters/8/open", Map.of());
        assertThat(roster()).as("that was a break").contains("12.46");
    }

    @Test
    void who_closes_to_sit_at_another_counter_did_not_have_the_break_yet() {
        serveUntil("12:20", "12:46");
        close();
        plaza.at("12:48").official().post("/api/v1/counters/8/open", Map.of());
        assertThat(roster()).contains("12.30").doesNotContain("12.46");
        assertThat(deviations()).containsExactly("pause-to-come 8 12:30");
        plaza.at("13:05");
        assertThat(plaza.official().post("/api/v1/counters/8/pause", Map.of()).status())
                .isEqualTo(200);
        assertThat(roster()).as("the true break").contains("13.05");
    }

    @Test
    void who_goes_home_without_a_break_did_not_move_it() {
        serveUntil("12:20", "14:40");
        close();
        assertThat(roster()).contains("12.30").doesNotContain("14.40");
    }

    private void close() {
        assertThat(plaza.official().post("/api/v1/counters/7/close", Map.of()).status())
                .isEqualTo(200);
    }

    private void serveUntil(String from, String to) {
        plaza.at(from);
        plaza.walkIn("eid.request");
        var visit = plaza.next("7").json().path("visit").asString();
        plaza.act(visit, "start");
        plaza.at(to);
        var done = plaza.finish(visit, "eid.request");
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
    }

    private void pause() {
        assertThat(plaza.official().post("/api/v1/counters/7/pause", Map.of()).status())
                .isEqualTo(200);
    }

    private int book(String time, String name) {
        return plaza.city()
                .post("/api/v1/appointments", Desk.booking(PlazaCity.DAY + "T" + time, name))
                .status();
    }

    private String roster() {
        return plaza.city()
                .signedIn(Role.FLOOR_MANAGER)
                .get("/staff/rosters?location=stadskantoor&week=" + PlazaCity.DAY)
                .page()
                .text()
                .replace('\u00a0', ' ');
    }

    private List<String> deviations() {
        return plaza.city()
                .as(Role.FLOOR_MANAGER)
                .get("/api/v1/floors/stadskantoor")
                .json()
                .path("deviations")
                .valueStream()
                .map(each -> each.path("kind").asString() + " "
                        + each.path("counter").asString() + " "
                        + each.path("since").asString())
                .toList();
    }
}

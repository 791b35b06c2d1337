package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is held for somebody who calls, and hangs up half-way (APT-03).
@Running
@At("2017-01-16T08:00")
class HungUpTest {

    private static final String THURSDAY = "2017-01-19";
    private static final String TEN = "2017-01-19T10:00:00+01:00";
    private static final String ADDRESS = "/staff/appointments?item=eid.request&location=stadskantoor&day=2017-01-19";

    @Autowired
    private DemoClock clock;

    @Test
    void the_moment_of_a_caller_who_hangs_up_is_free_after_five_minutes_and_that_of_a_resident_after_ten() {
        var city = City.with(Desk.onThursday().counters(2).file());
        city.post("/api/v1/holds", Desk.booking(TEN, "Resident"));
        hold(city.signedIn(Role.PHONE));
        assertThat(starts(city, THURSDAY)).doesNotContain("10:00");
        Desk.at(clock, "2017-01-16T08:04:59");
        assertThat(starts(city, THURSDAY)).doesNotContain("10:00");
        Desk.at(clock, "2017-01-16T08:05");
        assertThat(starts(city, THURSDAY)).contains("10:00");
        city.post("/api/v1/holds", Desk.booking(TEN, "Other"));
        assertThat(starts(city, THURSDAY)).as("that of the resident is held").doesNotContain("10:00");
        Desk.at(clock, "2017-01-16T08:10");
        assertThat(starts(city, THURSDAY)).contains("10:00");
    }

    @Test
    void a_city_says_for_how_long_its_agents_hold_a_moment() {
        var city = City.with(
                Desk.onThursday().rules("horizon: 60, lead: 0, staffHold: 2").file());
        var agent = city.signedIn(Role.PHONE);
        assertThat(agent.get(hold(agent)).page().text()).contains("vrijgehouden tot 08.02");
        assertThat(city.as(Role.ADMIN).get("/api/v1/city-file").body()).contains("staffHold: 2");
        Desk.at(clock, "2017-01-16T08:02");
        assertThat(starts(city, THURSDAY)).contains("10:00");
    }

    @Test
    void the_agent_frees_it_at_once_and_may_choose_another_moment_of_the_same_day() {
        var city = City.with(Desk.onThursday().file());
        var agent = city.signedIn(Role.PHONE);
        var held = hold(agent);
        assertThat(agent.submit(held, held + "/free").header("location")).endsWith("/staff/appointments");
        assertThat(starts(city, THURSDAY)).contains("10:00");
        var again = hold(agent);
        assertThat(agent.submit(again, again + "/free", "again", "true").header("location"))
                .contains("item=eid.request", "day=2017-01-19");
        assertThat(starts(city, THURSDAY)).contains("10:00");
    }

    @Test
    void another_moment_and_a_hold_that_ran_out_keep_the_reason_and_the_visit_that_it_goes_on_from() {
        var city = City.with(Desk.onThursday().file() + Desk.URGENT);
        var first = city.post("/api/v1/appointments", Desk.booking(TEN, "Mila Peeters"))
                .json()
                .path("code")
                .asString();
        var why = "&urgent=death&after=" + first;
        var agent = city.signedIn(Role.PHONE);
        var held = agent.submit(ADDRESS + why, "/staff/appointments/hold", "start", "2017-01-19T14:20:00+01:00");
        var page = held.header("location");
        var free = page.replaceFirst(".*(/staff/appointments/held/[^?]+).*", "$1") + "/free";
        assertThat(agent.submit(page, free, "again", "true").header("location"))
                .contains("item=eid.request", "location=stadskantoor", why, "day=2017-01-19");
        var again = agent.submit(ADDRESS + why, "/staff/appointments/hold", "start", "2017-01-19T14:20:00+01:00")
                .header("location");
        Desk.at(clock, "2017-01-16T08:06");
        var empty = agent.submit(again, again.replaceFirst(".*(/staff[^?]+).*", "$1"), "name", "");
        assertThat(empty.page().select("form[action*=urgent=death]")).hasSize(2);
        var booked = agent.submit(again, again.replaceFirst(".*(/staff[^?]+).*", "$1"), "name", "Mila Peeters");
        assertThat(booked.status())
                .as("the place is kept for what is urgent: %s", booked)
                .isEqualTo(303);
        assertThat(city.signedIn(Role.ANALYST)
                        .get("/staff/reports/urgent?location=stadskantoor&year=2017")
                        .page()
                        .text())
                .contains("Overlijden");
    }

    @Test
    void what_was_booked_meanwhile_stays_booked() {
        var city = City.with(Desk.onThursday().file());
        var agent = city.signedIn(Role.PHONE);
        var held = hold(agent);
        var code = agent.submit(held, held, "name", "Maria Voorbeeld").header("location");
        var freed = agent.submitTo("/staff/appointments/caller", held + "/free");
        assertThat(freed.header("location")).isEqualTo(code);
        assertThat(starts(city, THURSDAY)).doesNotContain("10:00");
    }

    /// Holds ten o'clock for somebody on the phone, and gives the address of the screen that asks who it is.
    private static String hold(City agent) {
        var held = agent.submit(ADDRESS, "/staff/appointments/hold", "start", TEN);
        assertThat(held.status()).as("%s", held).isEqualTo(303);
        return held.header("location");
    }
}

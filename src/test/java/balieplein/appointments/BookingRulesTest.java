package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static balieplein.appointments.BookingTest.book;
import static balieplein.appointments.BookingTest.family;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.SlotCase;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What hours, horizon, notice and shares of a location refuse.
@Running
@At("2017-01-16T08:00")
class BookingRulesTest {

    private static final String THURSDAY = "2017-01-19";
    private static final String TEN = "2017-01-19T10:00:00+01:00";

    @Autowired
    private DemoClock clock;

    @Test
    void the_horizon_ends_on_day_42() {
        var city = City.with(Desk.open("monday", "09:00-20:00")
                .and("tuesday", "09:00-20:00")
                .rules("horizon: 42, lead: 0")
                .file());
        assertThat(starts(city, "2017-02-27")).hasSize(33);
        assertThat(starts(city, "2017-02-28")).isEmpty();
        assertThat(book(city, "2017-02-27T10:00", "Resident").status()).isEqualTo(201);
        var tooFar = book(city, "2017-02-28T10:00", "Resident");
        assertThat(tooFar.status()).isEqualTo(422);
        assertThat(tooFar.problem()).isEqualTo("too-far-ahead");
        Desk.at(clock, "2017-01-17T00:00");
        assertThat(starts(city, "2017-02-28")).hasSize(33);
    }

    @Test
    void the_last_day_of_the_horizon_may_open_with_the_counters() {
        var city = City.with(Desk.open("monday", "09:00-12:00")
                .rules("horizon: 42, lead: 0, release: opening")
                .file());
        assertThat(starts(city, "2017-02-27")).isEmpty();
        assertThat(book(city, "2017-02-27T10:00", "Early").status()).isEqualTo(422);
        Desk.at(clock, "2017-01-16T09:00");
        assertThat(starts(city, "2017-02-27")).hasSize(9);
        assertThat(book(city, "2017-02-27T10:00", "Awake").status()).isEqualTo(201);
    }

    @Test
    void a_moment_inside_the_lead_time_is_not_offered_and_not_given() {
        var city = City.with(Desk.onThursday().rules("horizon: 60, lead: 30").file());
        Desk.at(clock, "2017-01-19T09:35");
        assertThat(starts(city, THURSDAY)).startsWith("10:20");
        var tooSoon = book(city, TEN, "Hurried");
        assertThat(tooSoon.status()).isEqualTo(422);
        assertThat(tooSoon.problem()).isEqualTo("too-soon");
    }

    @Test
    void nothing_is_offered_on_a_holiday() {
        var city = City.with(Desk.open("monday", "09:00-20:00").file());
        Desk.at(clock, "2017-05-01T08:00");
        assertThat(starts(city, "2017-05-01")).isEmpty();
        assertThat(book(city, "2017-05-01T10:00", "Resident").problem()).isEqualTo("outside-opening-hours");
        assertThat(starts(city, "2017-05-08")).hasSize(33);
    }

    @Test
    void starts_off_the_grid_and_visits_past_closing_time_are_refused() {
        var city = City.with(Desk.onThursday().file());
        for (var time : List.of("10:07", "19:50", "20:00", "08:40", "10:00:30")) {
            assertThat(book(city, THURSDAY + "T" + time, "Resident").problem()).isEqualTo("outside-opening-hours");
        }
        assertThat(city.post("/api/v1/appointments", family("2017-01-19T19:40:00+01:00", 3))
                        .status())
                .isEqualTo(422);
    }

    @Test
    @SlotCase("C110")
    void places_kept_for_staff_are_closed_to_residents_and_open_to_the_phone_until_they_are_gone() {
        var city = City.with(Desk.onThursday().counters(5).pool("residents: 3").file());
        for (int i = 0; i < 3; i++) {
            assertThat(book(city, TEN, "Resident " + i).status()).isEqualTo(201);
        }
        assertThat(book(city, TEN, "Resident 4").status()).isEqualTo(409);
        assertThat(starts(city, THURSDAY)).doesNotContain("10:00");
        var phone = city.as(Role.PHONE);
        assertThat(starts(phone, THURSDAY)).contains("10:00");
        assertThat(book(phone, TEN, "Caller 1").json().path("channel").asString())
                .isEqualTo("phone");
        assertThat(book(phone, TEN, "Caller 2").status()).isEqualTo(201);
        assertThat(book(phone, TEN, "Caller 3").status()).isEqualTo(409);
        assertThat(starts(phone, THURSDAY)).doesNotContain("10:00");
    }

    @Test
    void a_ceiling_on_the_counters_given_out_holds_for_everybody() {
        var city = City.with(Desk.onThursday().counters(5).pool("bookable: 2").file());
        assertThat(book(city, TEN, "One").status()).isEqualTo(201);
        assertThat(book(city.as(Role.PHONE), TEN, "Two").status()).isEqualTo(201);
        assertThat(book(city, TEN, "Three").status()).isEqualTo(409);
        assertThat(book(city.as(Role.PHONE), TEN, "Four").status()).isEqualTo(409);
    }

    @Test
    void several_things_in_one_visit_add_up() {
        var city = City.with(Desk.onThursday()
                .steps(
                        "{code: request, name: {nl: Aanvraag}, minutes: 8, minutesPerExtra: 4, regime: appointment}",
                        "{code: pin, name: {nl: Pincode}, minutes: 12, regime: mixed}")
                .file());
        var four =
                city.get("/api/v1/availability?item=eid.request:4&location=stadskantoor&from=2017-01-19&to=2017-01-19");
        assertThat(four.json().path("minutes").asInt()).isEqualTo(20);
        assertThat(four.json().path("days").path(0).path("starts").size()).isEqualTo(33);
        var both = city.get(
                "/api/v1/availability?item=eid.request&item=eid.pin&location=stadskantoor&from=2017-01-19&to=2017-01-19");
        assertThat(both.json().path("minutes").asInt()).isEqualTo(20);
        assertThat(starts(city, THURSDAY)).hasSize(82).startsWith("09:00", "09:08", "09:16");
        assertThat(book(city, "2017-01-19T09:08", "Resident").status()).isEqualTo(201);
        assertThat(starts(city, THURSDAY)).hasSize(81).startsWith("09:00", "09:16");
    }
}

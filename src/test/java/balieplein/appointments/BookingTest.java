package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.SlotCase;
import balieplein.simulators.DemoClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One resident after another, over the API.
@Running
@At("2017-01-16T08:00")
class BookingTest {

    static final String THURSDAY = "2017-01-19";
    static final String TEN = "2017-01-19T10:00:00+01:00";

    @Autowired
    private DemoClock clock;

    @Test
    void a_resident_gets_a_code_to_read_aloud_and_a_secret_link() {
        var city = City.with(Desk.onThursday().file());
        var booked = book(city, TEN, "Joséphine d’Ursel");
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.json().path("code").asString()).matches("[2-9A-HJ-NP-Z]{6}");
        assertThat(booked.json().path("secret").asString()).hasSizeGreaterThan(20);
        assertThat(booked.json().path("start").asString()).isEqualTo(TEN);
        assertThat(booked.json().path("end").asString()).isEqualTo("2017-01-19T10:20:00+01:00");
        assertThat(booked.json().path("location").asString()).isEqualTo("stadskantoor");
        assertThat(booked.json().path("documents").isArray()).isTrue();
        assertThat(city.get(own(booked)).json().path("name").asString()).isEqualTo("Joséphine d’Ursel");
    }

    @Test
    void a_second_resident_cannot_take_the_same_moment_and_hears_the_nearest_free_ones() {
        var city = City.with(Desk.onThursday().file());
        book(city, TEN, "First");
        var refused = book(city, TEN, "Second");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("slot-full");
        assertThat(refused.json().path("alternatives").path(0).path("start").asString())
                .isIn("2017-01-19T09:40:00+01:00", "2017-01-19T10:20:00+01:00");
        assertThat(starts(city, THURSDAY)).hasSize(32).doesNotContain("10:00");
    }

    @Test
    void a_moment_may_be_written_with_any_offset_or_on_the_wall_clock() {
        var city = City.with(Desk.onThursday().file());
        assertThat(book(city, "2017-01-19T09:00:00Z", "One")
                        .json()
                        .path("start")
                        .asString())
                .isEqualTo(TEN);
        assertThat(book(city, "2017-01-19T11:00", "Two").json().path("start").asString())
                .isEqualTo("2017-01-19T11:00:00+01:00");
        assertThat(book(city, "2017-01-19T05:20:00-06:00", "Three")
                        .json()
                        .path("start")
                        .asString())
                .isEqualTo("2017-01-19T12:20:00+01:00");
    }

    @Test
    void a_cancelled_moment_is_free_for_the_next_one_and_cancelling_twice_gives_the_same_answer() {
        var city = City.with(Desk.onThursday().file());
        var booked = book(city, TEN, "Resident");
        Desk.at(clock, "2017-01-18T22:00");
        var once = city.delete(own(booked));
        var twice = city.delete(own(booked));
        assertThat(once.status()).isEqualTo(200);
        assertThat(once.json().path("state").asString()).isEqualTo("cancelled");
        assertThat(twice.status()).isEqualTo(200);
        assertThat(twice.body()).isEqualTo(once.body());
        assertThat(starts(city, THURSDAY)).hasSize(33);
        assertThat(book(city, TEN, "Next").status()).isEqualTo(201);
    }

    @Test
    void an_appointment_that_has_begun_cannot_be_cancelled_or_moved() {
        var city = City.with(Desk.onThursday().file());
        var booked = book(city, TEN, "Resident");
        Desk.at(clock, "2017-01-19T10:00");
        assertThat(city.delete(own(booked)).status()).isEqualTo(409);
        assertThat(city.patch(own(booked), Map.of("start", "2017-01-19T12:00:00+01:00"))
                        .status())
                .isEqualTo(409);
        assertThat(city.get(own(booked)).json().path("state").asString()).isEqualTo("booked");
    }

    @Test
    void looking_at_the_link_never_changes_anything() {
        var city = City.with(Desk.onThursday().file());
        var booked = book(city, TEN, "Resident");
        city.get(own(booked));
        assertThat(city.send("HEAD", own(booked), "text/plain", "").status()).isEqualTo(200);
        assertThat(city.get(own(booked)).json().path("state").asString()).isEqualTo("booked");
    }

    @Test
    @SlotCase("C126")
    void moving_keeps_the_real_duration_and_frees_the_old_moment() {
        var city = City.with(
                Desk.onThursday().rules("horizon: 60, lead: 0, grid: 10").file());
        var booked = city.post("/api/v1/appointments", family(TEN, 3));
        assertThat(booked.json().path("end").asString()).isEqualTo("2017-01-19T11:00:00+01:00");
        var moved = city.patch(own(booked), Map.of("start", "2017-01-19T10:10:00+01:00"));
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(moved.json().path("end").asString()).isEqualTo("2017-01-19T11:10:00+01:00");
        assertThat(starts(city, THURSDAY)).contains("09:50", "11:10").doesNotContain("10:00", "10:10", "11:00");
    }

    @Test
    void moving_to_a_taken_moment_keeps_the_old_one() {
        var city = City.with(Desk.onThursday().file());
        book(city, "2017-01-19T12:00:00+01:00", "Other");
        var booked = book(city, TEN, "Resident");
        var refused = city.patch(own(booked), Map.of("start", "2017-01-19T12:00:00+01:00"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("alternatives").size()).isPositive();
        assertThat(city.get(own(booked)).json().path("start").asString()).isEqualTo(TEN);
        assertThat(starts(city, THURSDAY)).hasSize(31);
    }

    @Test
    void moving_to_the_same_moment_changes_nothing() {
        var city = City.with(Desk.onThursday().file());
        var booked = book(city, TEN, "Resident");
        assertThat(city.patch(own(booked), Map.of("start", TEN)).status()).isEqualTo(200);
        assertThat(starts(city, THURSDAY)).hasSize(32);
    }

    static Answer book(City city, String start, String name) {
        return city.post("/api/v1/appointments", Desk.booking(start, name));
    }

    static String own(Answer booked) {
        return "/api/v1/appointments/" + booked.json().path("code").asString() + "?secret="
                + booked.json().path("secret").asString();
    }

    static Map<String, Object> family(String start, int persons) {
        var body = new HashMap<>(Desk.booking(start, "Family"));
        body.put("items", List.of(Map.of("step", "eid.request", "count", persons)));
        return body;
    }
}

package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static balieplein.appointments.BookingTest.book;
import static balieplein.appointments.BookingTest.family;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.SlotCase;
import balieplein.simulators.DemoClock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is held, and requests that are sent twice.
@Running
@At("2017-01-16T08:00")
class HeldMomentsTest {

    private static final String THURSDAY = "2017-01-19";
    private static final String TEN = "2017-01-19T10:00:00+01:00";

    @Autowired
    private DemoClock clock;

    @Test
    void a_held_moment_is_hidden_from_others_becomes_an_appointment_and_is_counted_once() {
        var city = City.with(Desk.onThursday().file());
        var hold = city.post("/api/v1/holds", Desk.booking(TEN, "Holder"));
        assertThat(hold.status()).isEqualTo(201);
        assertThat(hold.json().path("until").asString()).isEqualTo("2017-01-16T08:10:00+01:00");
        assertThat(starts(city, THURSDAY)).doesNotContain("10:00");
        assertThat(book(city, TEN, "Other").status()).isEqualTo(409);
        var booked = city.post("/api/v1/appointments", withHold(hold, "Holder"));
        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        var again = city.post("/api/v1/appointments", withHold(hold, "Holder"));
        assertThat(again.json().path("code")).isEqualTo(booked.json().path("code"));
        assertThat(starts(city, THURSDAY)).hasSize(32);
    }

    @Test
    void an_expired_hold_is_free_for_everybody_without_anybody_cleaning_up() {
        var city = City.with(Desk.onThursday().file());
        city.post("/api/v1/holds", Desk.booking(TEN, "Gone"));
        Desk.at(clock, "2017-01-16T08:11");
        assertThat(starts(city, THURSDAY)).contains("10:00");
        assertThat(book(city, TEN, "Other").status()).isEqualTo(201);
    }

    @Test
    @SlotCase("C122")
    void who_submits_after_the_hold_expired_still_gets_the_moment_when_nobody_took_it() {
        var city = City.with(Desk.onThursday().file());
        var hold = city.post("/api/v1/holds", Desk.booking(TEN, "Slow"));
        Desk.at(clock, "2017-01-16T08:30");
        assertThat(city.post("/api/v1/appointments", withHold(hold, "Slow")).status())
                .isEqualTo(201);
        assertThat(starts(city, THURSDAY)).hasSize(32);
    }

    @Test
    @SlotCase("C122")
    void who_submits_after_somebody_took_the_expired_hold_hears_what_is_free() {
        var city = City.with(Desk.onThursday().file());
        var hold = city.post("/api/v1/holds", Desk.booking(TEN, "Slow"));
        Desk.at(clock, "2017-01-16T08:30");
        book(city, TEN, "Quick");
        var refused = city.post("/api/v1/appointments", withHold(hold, "Slow"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("alternatives").size()).isPositive();
    }

    @Test
    void a_hold_may_be_booked_for_more_persons_on_the_same_start() {
        var city = City.with(Desk.onThursday().file());
        var hold = city.post("/api/v1/holds", Desk.booking(TEN, "Family"));
        var body = new HashMap<>(family(TEN, 3));
        body.put("hold", hold.json().path("hold").asString());
        var booked = city.post("/api/v1/appointments", body);
        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        assertThat(booked.json().path("end").asString()).isEqualTo("2017-01-19T11:00:00+01:00");
        assertThat(starts(city, THURSDAY)).hasSize(30);
    }

    @Test
    void the_same_request_with_the_same_key_books_once_and_another_one_is_refused() {
        var city = City.with(Desk.onThursday().counters(3).file());
        var client = city.with("Idempotency-Key", "7c0f");
        var first = client.post("/api/v1/appointments", Desk.booking(TEN, "Resident"));
        var second = client.post("/api/v1/appointments", Desk.booking(TEN, "Resident"));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        var other = client.post("/api/v1/appointments", Desk.booking(TEN, "Somebody else"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        var hold = client.post("/api/v1/holds", Desk.booking(TEN, "Resident"));
        assertThat(client.post("/api/v1/holds", Desk.booking(TEN, "Resident")).body())
                .isEqualTo(hold.body());
    }

    @Test
    void a_retry_long_after_gets_the_same_answer() {
        var city = City.with(Desk.onThursday().file());
        var client = city.with("Idempotency-Key", "late");
        var first = client.post("/api/v1/appointments", Desk.booking(TEN, "Resident"));
        Desk.at(clock, "2017-01-20T08:00");
        var second = client.post("/api/v1/appointments", Desk.booking(TEN, "Resident"));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().path("code")).isEqualTo(first.json().path("code"));
    }

    private static Map<String, Object> withHold(Answer hold, String name) {
        var body = new HashMap<>(Desk.booking(TEN, name));
        body.put("hold", hold.json().path("hold").asString());
        return body;
    }
}

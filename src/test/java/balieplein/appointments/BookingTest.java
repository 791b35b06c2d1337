package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One resident after another, over the API.
@Running
class BookingTest {

    static final String THURSDAY = "2017-01-19";
    static final String TEN = "2017-01-19T10:00:00+01:00";

    @Autowired
    private DemoClock clock;

    @BeforeEach
    void a_monday_morning() {
        Desk.at(clock, "2017-01-16T08:00");
    }

    @AfterEach
    void the_real_time_again() {
        clock.set(java.time.InstantSource.system().instant(), true);
    }

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
    void who_submits_after_the_hold_expired_still_gets_the_moment_when_nobody_took_it() {
        var city = City.with(Desk.onThursday().file());
        var hold = city.post("/api/v1/holds", Desk.booking(TEN, "Slow"));
        Desk.at(clock, "2017-01-16T08:30");
        assertThat(city.post("/api/v1/appointments", withHold(hold, "Slow")).status())
                .isEqualTo(201);
        assertThat(starts(city, THURSDAY)).hasSize(32);
    }

    @Test
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

    @Test
    void one_address_has_at_most_three_open_appointments_for_a_product() {
        var city = City.with(Desk.onThursday().file());
        for (var time : List.of("09:00", "09:20", "09:40")) {
            assertThat(book(city, THURSDAY + "T" + time, "Same").status()).isEqualTo(201);
        }
        var fourth = book(city, TEN, "Same");
        assertThat(fourth.status()).isEqualTo(422);
        assertThat(fourth.problem()).isEqualTo("too-many-open");
        assertThat(book(city, TEN, "Other").status()).isEqualTo(201);
        Desk.at(clock, "2017-01-19T09:30");
        assertThat(book(city, THURSDAY + "T12:00", "Same").status()).isEqualTo(201);
    }

    @Test
    void the_limit_counts_one_mobile_number_however_it_is_written() {
        var city = City.with(Desk.onThursday().file());
        var ways = List.of("0470 12 34 56", "+32 470 12 34 56", "0032470123456", "0470/12.34.56");
        for (int i = 0; i < 4; i++) {
            var body = Map.of(
                    "items",
                    List.of(Map.of("step", "eid.request")),
                    "location",
                    "stadskantoor",
                    "start",
                    THURSDAY + "T1" + i + ":00",
                    "name",
                    "Resident " + i,
                    "mobile",
                    ways.get(i));
            assertThat(city.post("/api/v1/appointments", body).status()).isEqualTo(i < 3 ? 201 : 422);
        }
    }

    @Test
    void a_code_of_one_city_is_unknown_in_another() {
        var one = City.with(Desk.onThursday().file());
        var other = City.with(Desk.onThursday().file());
        var booked = book(one, TEN, "Resident");
        assertThat(other.get(own(booked)).status()).isEqualTo(404);
        assertThat(other.delete(own(booked)).status()).isEqualTo(404);
        assertThat(other.patch(own(booked), Map.of("start", TEN)).status()).isEqualTo(404);
        assertThat(other.get(own(booked)).body()).doesNotContain("Resident");
        assertThat(starts(other, THURSDAY)).hasSize(33);
        assertThat(one.get(own(booked)).json().path("state").asString()).isEqualTo("booked");
    }

    @Test
    void a_wrong_secret_is_unknown_and_guessing_is_locked_for_a_minute() {
        var city = City.with(Desk.onThursday().file());
        var booked = book(city, TEN, "Resident");
        var code = booked.json().path("code").asString();
        for (int i = 0; i < 10; i++) {
            assertThat(city.get("/api/v1/appointments/" + code + "?secret=guess" + i)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(city.get("/api/v1/appointments/" + code + "?secret=guess").status())
                .isEqualTo(429);
        assertThat(city.get(own(booked)).status()).isEqualTo(429);
        Desk.at(clock, "2017-01-16T08:01:01");
        assertThat(city.get(own(booked)).status()).isEqualTo(200);
    }

    @Test
    void who_guesses_codes_is_slowed_down_and_others_are_not() {
        var city = City.with(Desk.onThursday().file());
        var booked = book(city, TEN, "Resident");
        for (int i = 0; i < 10; i++) {
            assertThat(city.get("/api/v1/appointments/GUESS" + (i % 8 + 2) + "?secret=x" + i)
                            .status())
                    .isIn(404, 429);
        }
        assertThat(city.get("/api/v1/appointments/ABCDEF?secret=x").status()).isEqualTo(429);
        assertThat(city.get(own(booked)).status()).isEqualTo(200);
    }

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

    static Answer book(City city, String start, String name) {
        return city.post("/api/v1/appointments", Desk.booking(start, name));
    }

    static String own(Answer booked) {
        return "/api/v1/appointments/" + booked.json().path("code").asString() + "?secret="
                + booked.json().path("secret").asString();
    }

    private static Map<String, Object> family(String start, int persons) {
        var body = new HashMap<>(Desk.booking(start, "Family"));
        body.put("items", List.of(Map.of("step", "eid.request", "count", persons)));
        return body;
    }

    private static Map<String, Object> withHold(Answer hold, String name) {
        var body = new HashMap<>(Desk.booking(TEN, name));
        body.put("hold", hold.json().path("hold").asString());
        return body;
    }
}

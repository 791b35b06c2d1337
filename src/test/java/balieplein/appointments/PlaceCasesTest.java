package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static balieplein.appointments.BookingTest.book;
import static balieplein.appointments.BookingTest.own;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.SlotCase;
import balieplein.simulators.DemoClock;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Cases of places and of the life of a booking that other systems met; `slot-cases.txt` names them all.
@Running
@At("2017-01-16T10:00")
class PlaceCasesTest {

    private static final String THURSDAY = "2017-01-19";
    private static final String TEN = "2017-01-19T10:00:00+01:00";

    @Autowired
    private DemoClock clock;

    @SlotCase("C104")
    @Test
    void a_visit_of_three_places_does_not_fit_into_the_last_two() {
        var city = City.with(Desk.open("thursday", "10:50-13:50").minutes(60).file());
        var body = new HashMap<>(Desk.booking(THURSDAY + "T11:50", "Family"));
        body.put("items", List.of(java.util.Map.of("step", "eid.request", "count", 3)));
        assertThat(city.post("/api/v1/appointments", body).status()).isEqualTo(422);
        body.put("start", THURSDAY + "T10:50");
        assertThat(city.post("/api/v1/appointments", body).status()).isEqualTo(201);
    }

    @SlotCase("C106")
    @Test
    void of_three_who_want_the_last_two_places_two_get_one() {
        var city = City.with(Desk.onThursday().counters(2).file());
        assertThat(IntStream.range(0, 3)
                        .mapToObj(i -> book(city, TEN, "Resident " + i).status()))
                .containsExactly(201, 201, 409);
    }

    @SlotCase("C108")
    @Test
    void a_closed_hour_has_no_place_whatever_the_counters() {
        var closed = "    exceptions: [{from: 2017-01-19, to: 2017-01-19, reason: {nl: Oefening}, week: "
                + "{thursday: [\"09:00-10:00\"]}}]\n";
        var city = City.with(Desk.open("thursday", "09:00-11:00")
                .minutes(30)
                .counters(4)
                .extra(closed)
                .file());
        for (int i = 0; i < 4; i++) {
            assertThat(book(city, THURSDAY + "T09:00", "Early " + i).status()).isEqualTo(201);
            assertThat(book(city, THURSDAY + "T09:30", "Late " + i).status()).isEqualTo(201);
        }
        for (var time : List.of("T10:00", "T10:30")) {
            assertThat(book(city, THURSDAY + time, "Nobody").status()).isEqualTo(422);
        }
        assertThat(starts(city, THURSDAY)).isEmpty();
        assertThat(starts(city, "2017-01-26")).containsExactly("09:00", "09:30", "10:00", "10:30");
    }

    @SlotCase("C120")
    @Test
    void a_held_moment_is_hidden_from_others_kept_for_its_holder_and_free_after_its_time() {
        var city = City.with(Desk.onThursday().file());
        var hold = city.post("/api/v1/holds", Desk.booking(TEN, "Holder"));
        Desk.at(clock, "2017-01-16T10:05");
        assertThat(starts(city, THURSDAY)).doesNotContain("10:00");
        assertThat(book(city, TEN, "Other").status()).isEqualTo(409);
        var own = new HashMap<>(Desk.booking(TEN, "Holder"));
        own.put("hold", hold.json().path("hold").asString());
        var booked = city.post("/api/v1/appointments", own);
        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        city.post("/api/v1/holds", Desk.booking(THURSDAY + "T11:00", "Holder"));
        Desk.at(clock, "2017-01-16T10:14");
        assertThat(starts(city, THURSDAY)).doesNotContain("11:00");
        Desk.at(clock, "2017-01-16T10:16");
        assertThat(starts(city, THURSDAY)).contains("11:00");
    }

    @SlotCase("C124")
    @Test
    void looking_at_the_link_that_cancels_does_not_cancel() {
        var city = City.with(Desk.onThursday().file());
        var booked = book(city, TEN, "Resident");
        var link = own(booked).replace("/api/v1", "").replace("?", "/cancel?");
        assertThat(city.get(link).status()).isEqualTo(200);
        assertThat(city.send("HEAD", link, "text/plain", "").status()).isEqualTo(200);
        assertThat(city.get(own(booked)).json().path("state").asString()).isEqualTo("booked");
    }

    @SlotCase("C130")
    @Test
    void what_is_sold_out_in_the_city_is_sold_out_for_a_caller_in_another_time_zone() {
        var city = City.with(Desk.open("thursday", "00:00-00:20").file());
        assertThat(book(city, THURSDAY + "T00:00", "Here").status()).isEqualTo(201);
        assertThat(book(city, "2017-01-18T17:00:00-06:00", "Abroad").status()).isEqualTo(409);
        assertThat(starts(city, THURSDAY)).isEmpty();
    }
}

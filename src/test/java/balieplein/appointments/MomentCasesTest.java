package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static balieplein.appointments.BookingTest.book;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.SlotCase;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Span;
import balieplein.simulators.DemoClock;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Cases of free moments that other systems met, through the city file and the API; `slot-cases.txt` names them all.
@Running
class MomentCasesTest {

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    @SlotCase("C042")
    @Test
    void an_opening_without_length_has_no_start() {
        assertThat(SlotPlanner.starts(List.of(new Span(600, 600)), new BitSet(), 60, 60, 0)
                        .isEmpty())
                .isTrue();
    }

    @SlotCase("C018")
    @Test
    void one_booking_of_thirty_places_leaves_twenty_nine_and_touches_no_other_moment() {
        Desk.at(clock, "2022-05-02T08:00");
        var city = City.with(
                Desk.open("tuesday", "13:00-16:30").minutes(30).counters(30).file());
        assertThat(book(city, "2022-05-03T13:00", "Resident").status()).isEqualTo(201);
        var left = CurrentCity.<List<Integer>, RuntimeException>call(city.code(), () -> sql.sql(
                        "select min(places - taken) from appointments.unit group by minute / 30 order by minute / 30")
                .query(Integer.class)
                .list());
        assertThat(left).containsExactly(29, 30, 30, 30, 30, 30, 30);
    }

    @SlotCase("C064")
    @Test
    void a_cancelled_appointment_takes_nothing_of_the_next_opening() {
        Desk.at(clock, "2021-11-12T20:00");
        var city = City.with(Desk.open("friday", "09:00-11:00").minutes(60).file());
        var booked = book(city, "2021-11-19T09:00", "Resident");
        city.delete(BookingTest.own(booked));
        assertThat(starts(city, "2021-11-12")).isEmpty();
        assertThat(starts(city, "2021-11-19")).containsExactly("09:00", "10:00");
    }

    @SlotCase("C066")
    @Test
    void a_notice_of_a_week_that_ends_after_closing_time_leads_to_the_week_after() {
        Desk.at(clock, "2021-03-18T17:00");
        var city = City.with(Desk.open("thursday", "09:00-11:00")
                .minutes(30)
                .rules("horizon: 60, lead: 10080")
                .file());
        assertThat(free(city, "eid.request", "2021-03-18", "2021-04-30")
                        .path("firstFree")
                        .asString())
                .isEqualTo("2021-04-01T09:00:00+02:00");
    }

    @SlotCase("C084")
    @Test
    void a_holiday_has_no_starts_the_working_day_after_has_eight_and_a_saturday_changes_nothing() {
        Desk.at(clock, "2026-07-20T08:00");
        var desk = Desk.open("monday", "09:00-17:00");
        for (var day : List.of("tuesday", "wednesday", "thursday", "friday")) {
            desk = desk.and(day, "09:00-17:00");
        }
        var city = City.with(desk.minutes(60).file());
        var days = free(city, "eid.request", "2026-07-20", "2026-08-17").path("days");
        assertThat(days.path(1).path("starts").size()).isZero();
        assertThat(days.path(2).path("starts").size()).isEqualTo(8);
        // Saturday 15 August is a holiday
        assertThat(days.path(25).path("starts").size()).isEqualTo(8);
        assertThat(days.path(26).path("starts").size()).isZero();
        assertThat(days.path(28).path("starts").size()).isEqualTo(8);
    }

    @SlotCase("C100")
    @Test
    void office_hours_stay_on_the_wall_clock_when_the_clocks_change() {
        Desk.at(clock, "2023-10-20T08:00");
        var city = City.with(Desk.open("monday", "09:00-17:00").minutes(60).file());
        assertThat(book(city, "2023-10-23T07:00:00Z", "Summer").status()).isEqualTo(201);
        assertThat(book(city, "2023-10-30T08:00:00Z", "Winter").status()).isEqualTo(201);
        assertThat(book(city, "2023-10-30T07:00:00Z", "Early").status()).isEqualTo(422);
        assertThat(book(city, "2023-10-30T16:00:00Z", "Late").status()).isEqualTo(422);
        for (var monday : List.of("2023-10-23", "2023-10-30")) {
            assertThat(starts(city, monday))
                    .startsWith("10:00")
                    .endsWith("16:00")
                    .hasSize(7);
        }
    }

    @SlotCase("C102")
    @Test
    void a_wall_clock_time_without_an_offset_is_a_time_of_the_city() {
        Desk.at(clock, "2023-08-01T08:00");
        var city = City.with(Desk.open("wednesday", "09:00-12:00").minutes(10).file());
        var booked = book(city, "2023-08-02T11:50", "Resident");
        assertThat(booked.json().path("start").asString()).isEqualTo("2023-08-02T11:50:00+02:00");
        var stored = CurrentCity.<String, RuntimeException>call(city.code(), () -> sql.sql(
                        "select to_char(starts at time zone 'UTC', 'HH24:MI') from appointments.appointment")
                .query(String.class)
                .single());
        assertThat(stored).isEqualTo("09:50");
    }

    @SlotCase("C112")
    @Test
    void two_of_three_minutes_one_of_two_and_two_of_four_make_sixteen() {
        Desk.at(clock, "2017-01-16T08:00");
        var city = City.with(Desk.onThursday()
                .steps(step("first", "minutes: 3"), step("second", "minutes: 2"), step("third", "minutes: 4"))
                .file());
        assertThat(minutes(city, "eid.first:2&item=eid.second&item=eid.third:2"))
                .isEqualTo(16);
    }

    @SlotCase("C114")
    @Test
    void ten_of_ten_persons_are_allowed_eleven_are_not_and_what_says_nothing_has_a_limit_too() {
        Desk.at(clock, "2017-01-16T08:00");
        var city = City.with(Desk.onThursday()
                .steps(step("limited", "minutes: 5, maxPersons: 10"), step("open", "minutes: 5"))
                .file());
        var statuses = Map.of("limited:5", 200, "limited:10", 200, "limited:11", 422, "open:100", 422);
        statuses.forEach(
                (item, status) -> assertThat(city.get("/api/v1/availability?location=stadskantoor&item=eid." + item)
                                .status())
                        .as(item)
                        .isEqualTo(status));
    }

    @SlotCase("C116")
    @Test
    void each_further_person_adds_what_a_further_person_takes() {
        Desk.at(clock, "2017-01-16T08:00");
        var city = City.with(Desk.onThursday()
                .steps(step("request", "minutes: 20, minutesPerExtra: 10"))
                .file());
        assertThat(List.of(1, 2, 4))
                .extracting(persons -> minutes(city, "eid.request:" + persons))
                .containsExactly(20, 30, 50);
    }

    private static String step(String code, String keys) {
        return "{code: " + code + ", name: {nl: Stap}, regime: appointment, " + keys + "}";
    }

    private static int minutes(City city, String items) {
        return free(city, items, "2017-01-19", "2017-01-19").path("minutes").asInt();
    }

    private static tools.jackson.databind.JsonNode free(City city, String items, String from, String to) {
        var answer =
                city.get("/api/v1/availability?location=stadskantoor&from=" + from + "&to=" + to + "&item=" + items);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }
}

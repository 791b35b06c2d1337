package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static balieplein.appointments.BookingTest.book;
import static balieplein.appointments.BookingTest.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.cities.CityFiles;
import balieplein.cities.CityImport;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The capacity in the database follows the hours, keeps what was booked, and refuses the rest by itself.
@Running
@At("2017-01-16T08:00")
class CapacityTest {

    private static final String THURSDAY = "2017-01-19";
    private static final String TEN = "2017-01-19T10:00:00+01:00";

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private CityFiles files;

    @Autowired
    private NightlyRounds rounds;

    @Test
    void postgresql_itself_refuses_one_visit_too_many() {
        var city = City.with(Desk.onThursday().file());
        book(city, TEN, "Resident");
        assertThatThrownBy(() -> CurrentCity.run(
                        city.code(), () -> sql.sql("update appointments.unit set taken = taken + 1 where minute = 600")
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("unit_not_overbooked");
    }

    @Test
    void postgresql_itself_refuses_a_visit_for_which_no_capacity_was_taken() {
        var city = City.with(Desk.onThursday().file());
        book(city, TEN, "Resident");
        assertThatThrownBy(() -> CurrentCity.run(city.code(), () -> sql.sql("""
                                insert into appointments.appointment (code, secret, state, location, pool, day, minute,
                                    minutes, covered, starts, ends, items, products, channel, booked_at, changed_at)
                                select 'AAAAAA', 'x', 'booked', location, pool, day, 1260, minutes, 0, starts, ends,
                                    items, products, channel, booked_at, changed_at
                                from appointments.appointment
                                """).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("appointment_within_capacity");
    }

    @Test
    void postgresql_itself_refuses_an_illegal_step_in_the_life_of_an_appointment() {
        var city = City.with(Desk.onThursday().file());
        var booked = book(city, TEN, "Resident");
        city.delete(own(booked));
        assertThatThrownBy(() -> CurrentCity.run(
                        city.code(), () -> sql.sql("update appointments.appointment set state = 'booked'")
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void shorter_hours_keep_the_bookings_outside_them_and_list_them_until_they_are_moved() {
        var city = City.with(Desk.onThursday().file());
        var late = book(city, "2017-01-19T19:00:00+01:00", "Late");
        book(city, TEN, "Early");
        change(city, Desk.open("thursday", "09:00-12:00").file());
        assertThat(starts(city, THURSDAY)).hasSize(8).doesNotContain("10:00", "19:00");
        assertThat(city.get(own(late)).json().path("state").asString()).isEqualTo("booked");
        var manager = city.as(Role.LOCATION_MANAGER);
        assertThat(manager.get("/api/v1/conflicts").json().path("items").size()).isEqualTo(1);
        assertThat(manager.get("/api/v1/conflicts").json().path("items").path(0).path("code"))
                .isEqualTo(late.json().path("code"));
        assertThat(book(city, "2017-01-19T19:20:00+01:00", "Later").status()).isEqualTo(422);
        assertThat(city.patch(own(late), Map.of("start", "2017-01-19T11:00:00+01:00"))
                        .status())
                .isEqualTo(200);
        assertThat(manager.get("/api/v1/conflicts").json().path("items").size()).isZero();
    }

    @Test
    void fewer_counters_keep_the_bookings_that_are_too_many_and_give_nothing_out_until_there_is_place() {
        var city = City.with(Desk.onThursday().counters(3).file());
        var booked = new ArrayList<Answer>();
        for (int i = 0; i < 3; i++) {
            booked.add(book(city, TEN, "Resident " + i));
        }
        change(city, Desk.onThursday().counters(1).file());
        var manager = city.as(Role.LOCATION_MANAGER);
        assertThat(manager.get("/api/v1/conflicts").json().path("items").size()).isEqualTo(2);
        assertThat(book(city, TEN, "Fourth").status()).isEqualTo(409);
        city.delete(own(booked.get(0)));
        assertThat(manager.get("/api/v1/conflicts").json().path("items").size()).isEqualTo(1);
        assertThat(book(city, TEN, "Fourth").status()).isEqualTo(409);
        city.delete(own(booked.get(1)));
        assertThat(manager.get("/api/v1/conflicts").json().path("items").size()).isZero();
        assertThat(book(city, TEN, "Fourth").status()).isEqualTo(409);
        city.delete(own(booked.get(2)));
        assertThat(book(city, TEN, "Fourth").status()).isEqualTo(201);
    }

    @Test
    void a_visit_too_many_moves_to_no_start_at_which_it_is_still_too_many() {
        var town = Desk.onThursday().minutes(30).rules("horizon: 60, lead: 0, grid: 10");
        var city = City.with(town.counters(2).file());
        var first = book(city, TEN, "First");
        book(city, TEN, "Second");
        change(city, town.counters(1).file());
        var overlapping = Map.of("start", "2017-01-19T10:10:00+01:00");
        assertThat(city.patch(own(first), overlapping).status()).isEqualTo(409);
        assertThat(city.patch(own(first), Map.of("start", "2017-01-19T10:30:00+01:00"))
                        .status())
                .isEqualTo(200);
        assertThat(city.patch(own(first), Map.of("start", "2017-01-19T10:40:00+01:00"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void longer_hours_more_counters_and_a_new_closing_day_count_at_once() {
        var city = City.with(Desk.open("thursday", "09:00-10:00").file());
        book(city, "2017-01-19T09:00:00+01:00", "Resident");
        change(city, Desk.open("thursday", "09:00-11:00").counters(2).file());
        assertThat(starts(city, THURSDAY)).hasSize(6);
        assertThat(book(city, "2017-01-19T09:00:00+01:00", "Second").status()).isEqualTo(201);
        assertThat(book(city, "2017-01-19T10:40:00+01:00", "Third").status()).isEqualTo(201);
        change(city, "calendar: {holidays: belgian, closed: [{date: 2017-01-19, name: {nl: Staking}}]}\n");
        assertThat(starts(city, THURSDAY)).isEmpty();
        assertThat(book(city, "2017-01-19T10:00:00+01:00", "Fourth").status()).isEqualTo(422);
        assertThat(city.as(Role.LOCATION_MANAGER)
                        .get("/api/v1/conflicts")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void another_duration_changes_the_units_and_loses_no_booking() {
        var city = City.with(Desk.onThursday().minutes(20).file());
        book(city, TEN, "Twenty minutes");
        change(city, Desk.onThursday().minutes(7).file());
        assertThat(book(city, "2017-01-19T09:56:00+01:00", "Overlapping").status())
                .isEqualTo(409);
        assertThat(book(city, "2017-01-19T09:49:00+01:00", "Seven minutes").status())
                .isEqualTo(201);
        assertThat(starts(city, THURSDAY))
                .contains("09:42", "10:24")
                .doesNotContain("09:49", "09:56", "10:03", "10:17");
    }

    @Test
    void the_night_makes_days_ready_mends_what_differs_and_forgets_old_holds() {
        var city = City.with(Desk.onThursday().rules("horizon: 10, lead: 0").file());
        book(city, TEN, "Resident");
        city.post("/api/v1/holds", Desk.booking("2017-01-19T12:00:00+01:00", "Holder"));
        CurrentCity.run(city.code(), () -> sql.sql("update appointments.unit set taken = 0 where minute = 600")
                .update());
        assertThat(starts(city, THURSDAY)).doesNotContain("10:00");
        Desk.at(clock, "2017-01-17T02:15");
        CurrentCity.run(city.code(), rounds::night);
        assertThat(CurrentCity.<Integer, RuntimeException>call(city.code(), () -> sql.sql(
                                "select taken from appointments.unit where minute = 600 and day = '2017-01-19'")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
        assertThat(CurrentCity.<Integer, RuntimeException>call(
                        city.code(), () -> sql.sql("select count(distinct day) from appointments.unit")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(2);
    }

    /// Random openings, counters, durations, bookings, moves and cancellations: what is offered is what counting minute
    /// by minute gives, and what is offered can be had.
    @RepeatedTest(4)
    void what_is_offered_is_what_counting_by_hand_gives(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var counters = 1 + random.nextInt(3);
        var minutes = 5 + random.nextInt(26);
        var grid = 5 + random.nextInt(16);
        var opening = 540 + random.nextInt(4) * 5;
        var closing = opening + 90 + random.nextInt(13) * 10;
        var city = City.with(Desk.open("thursday", time(opening) + "-" + time(closing))
                .counters(counters)
                .minutes(minutes)
                .rules("horizon: 60, lead: 0, grid: " + grid)
                .file());
        var visits = new ArrayList<Integer>();
        var links = new ArrayList<String>();
        for (int step = 0; step < 40; step++) {
            assertThat(starts(city, THURSDAY)).isEqualTo(byHand(visits, counters, minutes, grid, opening, closing));
            var start = opening + random.nextInt((closing - opening) / grid) * grid;
            if (!visits.isEmpty() && random.nextInt(4) == 0) {
                var which = random.nextInt(visits.size());
                assertThat(city.delete(links.get(which)).status()).isEqualTo(200);
                visits.remove(which);
                links.remove(which);
            } else if (!visits.isEmpty() && random.nextInt(4) == 0) {
                var which = random.nextInt(visits.size());
                var moved = city.patch(links.get(which), Map.of("start", THURSDAY + "T" + time(start)));
                if (moved.status() == 200) {
                    visits.set(which, start);
                }
            } else {
                var offered = byHand(visits, counters, minutes, grid, opening, closing)
                        .contains(time(start));
                var booked = book(city, THURSDAY + "T" + time(start), "Resident " + step);
                assertThat(booked.status() == 201).isEqualTo(offered);
                if (booked.status() == 201) {
                    visits.add(start);
                    links.add(own(booked));
                }
            }
        }
    }

    private static List<String> byHand(
            List<Integer> visits, int counters, int minutes, int grid, int opening, int closing) {
        var starts = new TreeSet<String>();
        for (int start = opening; start + minutes <= closing; start += grid) {
            var most = 0L;
            for (int minute = start; minute < start + minutes; minute++) {
                var at = minute;
                most = Math.max(
                        most,
                        visits.stream()
                                .filter(visit -> visit <= at && at < visit + minutes)
                                .count());
            }
            if (most < counters) {
                starts.add(time(start));
            }
        }
        return List.copyOf(starts);
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    private void change(City city, String sections) {
        var head = """
                balieplein: 1
                city: {code: %1$s, name: %1$s, hosts: [%1$s.localhost], languages: [nl, fr, en, de]}
                """.formatted(city.code());
        assertThat(files.put((head + sections).getBytes(StandardCharsets.UTF_8), false))
                .isInstanceOf(CityImport.Done.class);
    }
}

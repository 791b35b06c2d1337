package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.SlotCase;
import balieplein.cities.CityFiles;
import balieplein.kernel.CurrentCity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many residents at once: PostgreSQL decides, and nobody sees a failure.
@Running
@At("2017-01-16T08:00")
class ConcurrencyTest {

    private static final String TEN = "2017-01-19T10:00:00+01:00";

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private CityFiles files;

    @RepeatedTest(3)
    void of_fifty_residents_at_one_moment_one_gets_it_and_49_hear_what_is_free() {
        var city = City.with(Desk.onThursday().file());
        var answers = atOnce(50, i -> city.post("/api/v1/appointments", Desk.booking(TEN, "Resident " + i)));
        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(49)
                .allSatisfy(refusal -> {
                    assertThat(refusal.problem()).isEqualTo("slot-full");
                    assertThat(refusal.json().path("alternatives").size()).isPositive();
                });
        assertNothingOverbooked(city);
    }

    @Test
    @SlotCase("C132")
    void of_two_hundred_residents_seven_get_one_of_seven_counters() {
        var city = City.with(Desk.onThursday().counters(7).file());
        var answers = atOnce(200, i -> city.post("/api/v1/appointments", Desk.booking(TEN, "Resident " + i)));
        assertThat(counted(answers)).isEqualTo(Map.of(201, 7L, 409, 193L));
        assertNothingOverbooked(city);
    }

    @RepeatedTest(5)
    @SlotCase("C134")
    void of_two_visits_that_overlap_in_part_one_is_taken() {
        var city = City.with(Desk.onThursday()
                .minutes(30)
                .rules("horizon: 60, lead: 0, grid: 15")
                .file());
        var starts = List.of(TEN, "2017-01-19T10:15:00+01:00");
        var answers = atOnce(2, i -> city.post("/api/v1/appointments", Desk.booking(starts.get(i), "Resident " + i)));
        assertThat(counted(answers)).isEqualTo(Map.of(201, 1L, 409, 1L));
        assertNothingOverbooked(city);
    }

    @RepeatedTest(3)
    void residents_who_swap_their_moments_do_not_deadlock() {
        var city = City.with(Desk.onThursday()
                .counters(2)
                .minutes(60)
                .rules("horizon: 60, lead: 0, grid: 5")
                .file());
        var early =
                city.post("/api/v1/appointments", Desk.booking(TEN, "Early")).json();
        var late = city.post("/api/v1/appointments", Desk.booking("2017-01-19T10:30:00+01:00", "Late"))
                .json();
        var answers = atOnce(20, i -> {
            var who = i % 2 == 0 ? early : late;
            var minute = i % 3 * 15;
            return city.patch(
                    "/api/v1/appointments/" + who.path("code").asString() + "?secret="
                            + who.path("secret").asString(),
                    Map.of("start", "2017-01-19T10:" + (minute < 10 ? "0" : "") + minute + ":00+01:00"));
        });
        assertThat(counted(answers).keySet()).isSubsetOf(200, 409);
        assertThat(takenMinutes(city)).isEqualTo(120);
        assertNothingOverbooked(city);
    }

    @Test
    void holds_bookings_moves_and_cancellations_in_any_order_add_up() {
        var city = City.with(Desk.onThursday()
                .counters(2)
                .rules("horizon: 60, lead: 0, grid: 10")
                .file());
        var answers = atOnce(120, i -> {
            var start = "2017-01-19T1%d:%d0:00+01:00".formatted(i % 3, i % 6);
            var booked = city.post("/api/v1/appointments", Desk.booking(start, "Resident " + i));
            if (booked.status() != 201) {
                return booked;
            }
            var own = "/api/v1/appointments/" + booked.json().path("code").asString() + "?secret="
                    + booked.json().path("secret").asString();
            return switch (i % 4) {
                case 0 -> city.delete(own);
                case 1 -> city.patch(own, Map.of("start", "2017-01-19T1%d:%d0:00+01:00".formatted(i % 4, i % 5)));
                default -> booked;
            };
        });
        assertThat(counted(answers).keySet()).isSubsetOf(200, 201, 409);
        assertNothingOverbooked(city);
        assertThat(takenMinutes(city)).isEqualTo(bookedMinutes(city));
    }

    @RepeatedTest(5)
    @SlotCase("C136")
    void a_booking_while_the_opening_is_shortened_is_refused_or_listed_never_lost() {
        var desk = Desk.open("thursday", "09:00-12:00").minutes(30);
        var city = City.with(desk.file());
        city.post("/api/v1/appointments", Desk.booking("2017-01-19T09:00:00+01:00", "First"));
        var shorter = Desk.open("thursday", "09:00-11:00").minutes(30).file();
        var half = "2017-01-19T11:30:00+01:00";
        var answers = this.<Object>atOnce(
                2, i -> i == 0 ? city.post("/api/v1/appointments", Desk.booking(half, "Late")) : change(city, shorter));
        var booked = ((Answer) answers.getFirst()).status() == 201;
        var homeless = sql(city, () -> conflicts.list());
        assertThat(homeless).hasSize(booked ? 1 : 0);
        assertThat(city.post("/api/v1/appointments", Desk.booking(half, "Later"))
                        .status())
                .isIn(409, 422);
        assertNothingOverbooked(city);
    }

    @Test
    void a_request_that_is_sent_ten_times_at_once_books_once() {
        var city = City.with(Desk.onThursday().counters(7).file());
        var client = city.with("Idempotency-Key", "the-same-key");
        var answers = atOnce(10, i -> client.post("/api/v1/appointments", Desk.booking(TEN, "Impatient")));
        assertThat(counted(answers)).isEqualTo(Map.of(201, 10L));
        assertThat(answers)
                .extracting(answer -> answer.json().path("code").asString()
                        + answer.json().path("secret").asString())
                .containsOnly(answers.getFirst().json().path("code").asString()
                        + answers.getFirst().json().path("secret").asString());
        assertThat(takenMinutes(city)).isEqualTo(20);
    }

    @Test
    void one_address_that_books_ten_times_at_once_gets_three() {
        var city = City.with(Desk.onThursday().counters(20).file());
        var answers = atOnce(10, i -> city.post("/api/v1/appointments", Desk.booking(TEN, "Robot")));
        assertThat(counted(answers)).isEqualTo(Map.of(201, 3L, 422, 7L));
    }

    /// The failing control: the same fifty residents on a table that lets the code check alone.
    @Test
    void checking_first_and_writing_then_without_a_constraint_sells_the_moment_twice() throws Exception {
        sql.sql("create table if not exists appointments.naive (place text)").update();
        var sold = 0;
        for (int round = 0; round < 20 && sold <= 1; round++) {
            sql.sql("delete from appointments.naive").update();
            atOnce(16, i -> {
                var free = sql.sql("select count(*) from appointments.naive")
                                .query(Integer.class)
                                .single()
                        == 0;
                return free
                        ? sql.sql("insert into appointments.naive values ('10:00')")
                                .update()
                        : 0;
            });
            sold = sql.sql("select count(*) from appointments.naive")
                    .query(Integer.class)
                    .single();
        }
        sql.sql("drop table appointments.naive").update();
        assertThat(sold).isGreaterThan(1);
    }

    private Object change(City city, String sections) {
        var head = """
                balieplein: 1
                city: {code: %1$s, name: %1$s, hosts: [%1$s.localhost], languages: [nl, fr, en, de]}
                """.formatted(city.code());
        return files.put((head + sections).getBytes(java.nio.charset.StandardCharsets.UTF_8), false);
    }

    private void assertNothingOverbooked(City city) {
        var over = sql(city, () -> sql.sql("select count(*) from appointments.unit where taken > places + overflow")
                .query(Integer.class)
                .single());
        assertThat(over).isZero();
        var most = sql(city, () -> sql.sql("""
                        select coalesce(max(visits - u.places - u.overflow), 0)
                        from appointments.unit u
                        cross join lateral (
                            select count(*) as visits
                            from appointments.appointment a
                            where a.location = u.location and a.pool = u.pool and a.day = u.day
                                and a.minute < u.minute + u.length and a.minute + a.minutes > u.minute
                                and a.state in ('held', 'booked')) v
                        """).query(Integer.class).single());
        assertThat(most).isNotPositive();
    }

    private static Map<Integer, Long> counted(List<Answer> answers) {
        return answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
    }

    private int takenMinutes(City city) {
        return sql(city, () -> sql.sql("select coalesce(sum(taken * length), 0) from appointments.unit")
                .query(Integer.class)
                .single());
    }

    private int bookedMinutes(City city) {
        return sql(city, () -> sql.sql(
                        "select coalesce(sum(minutes), 0) from appointments.appointment where state = 'booked'")
                .query(Integer.class)
                .single());
    }

    private static <T> T sql(City city, Callable<T> work) {
        try {
            return CurrentCity.call(city.code(), work::call);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Starts them all behind one gate.
    private <T> List<T> atOnce(int number, IntFunction<T> work) {
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < number; i++) {
                var own = i;
                running.add(threads.submit(() -> {
                    gate.await();
                    return work.apply(own);
                }));
            }
            gate.countDown();
            var answers = new ArrayList<T>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

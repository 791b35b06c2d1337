package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.simulators.DemoClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Far more residents than places at the moment a day opens: every place is given out once, whoever comes first has it,
/// and nobody sees a failure. `-Dbalieplein.residents=10000` lets all of a big city come; `bin/bench residents`
/// measures it.
@Running
class RushTest {

    private static final int RESIDENTS = Integer.getInteger("balieplein.residents", 400);
    private static final int AT_ONCE = 64;
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /// @param came in nanoseconds, when they first asked
    private record Resident(long came, boolean served, List<Answer> answers) {}

    @Autowired
    private DemoClock clock;

    @Test
    void at_midnight_a_new_day_opens_and_a_twentieth_of_those_who_come_get_its_places_the_first_of_them() {
        var places = RESIDENTS / 20;
        var desk = Desk.open("tuesday", "09:00-" + CountedTown.time(540 + places / 2 * 10));
        var city = City.with(
                desk.minutes(10).counters(2).rules("horizon: 42, lead: 0").file());
        Desk.at(clock, "2017-01-16T23:59:59");
        var day = "2017-02-28";
        assertThat(starts(city, day)).isEmpty();
        assertThat(city.post("/api/v1/appointments", Desk.booking(day + "T09:00", "Early"))
                        .status())
                .isEqualTo(422);
        Desk.at(clock, "2017-01-17T00:00");
        var residents = come(city, day);
        assertThat(residents).filteredOn(Resident::served).hasSize(places);
        assertThat(residents.stream().flatMap(each -> each.answers().stream()))
                .extracting(Answer::status)
                .containsOnly(201, 409);
        assertThat(starts(city, day)).isEmpty();
        var last = residents.stream()
                .filter(Resident::served)
                .mapToLong(Resident::came)
                .max();
        var refused = residents.stream()
                .filter(each -> !each.served())
                .mapToLong(Resident::came)
                .min();
        assertThat(Duration.ofNanos(last.orElseThrow() - refused.orElseThrow())).isLessThan(A_SECOND);
    }

    private static List<Resident> come(City city, String day) {
        var residents = new ConcurrentLinkedQueue<Resident>();
        try (var doors =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var coming = new ArrayList<Future<?>>();
            for (int i = 0; i < RESIDENTS; i++) {
                var number = i;
                coming.add(doors.submit(() -> residents.add(come(city, day, number))));
            }
            for (var each : coming) {
                each.get();
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return List.copyOf(residents);
    }

    /// Takes any moment that is shown, until one is had or none is shown any more.
    private static Resident come(City city, String day, int number) {
        var came = System.nanoTime();
        var random = new Random(number);
        var answers = new ArrayList<Answer>();
        for (var free = starts(city, day); !free.isEmpty(); free = starts(city, day)) {
            var start = day + "T" + free.get(random.nextInt(free.size()));
            answers.add(city.post("/api/v1/appointments", Desk.booking(start, "Resident " + number)));
            if (answers.getLast().status() == 201) {
                return new Resident(came, true, answers);
            }
        }
        return new Resident(came, false, answers);
    }
}

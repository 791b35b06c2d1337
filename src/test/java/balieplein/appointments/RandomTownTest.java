package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static balieplein.appointments.BookingTest.book;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Running;
import balieplein.appointments.CountedTown.Visit;
import balieplein.cities.CityFiles;
import balieplein.cities.CityImport;
import balieplein.kernel.CurrentCity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Any bookings, moves, cancellations, new patterns, fewer counters and closed days in any order: what the product says
/// is what paper and pencil say. `-Dbalieplein.towns=500 -Dbalieplein.seed=7` lives through more of them.
@Running
@At("2017-01-16T08:00")
class RandomTownTest {

    private static final int TOWNS = Integer.getInteger("balieplein.towns", 2);
    private static final int SEED = Integer.getInteger("balieplein.seed", 20_170_119);
    private static final int STEPS = 60;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private CityFiles files;

    @Autowired
    private Conflicts conflicts;

    @Test
    void whatever_happens_nothing_is_oversold_every_visit_has_a_place_or_is_on_the_list_and_what_is_free_is_free() {
        for (int number = 0; number < TOWNS; number++) {
            var seed = SEED + number;
            try {
                live(new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("In the town of -Dbalieplein.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private void live(Random random) {
        var town = new CountedTown(random);
        var city = City.with(town.file());
        for (int step = 0; step < STEPS; step++) {
            var what = random.nextInt(20);
            if (what == 0) {
                town.decide();
                change(city, town.file());
            } else if (what < 5 && !town.visits.isEmpty()) {
                cancel(city, town, any(town, random));
            } else if (what < 9 && !town.visits.isEmpty()) {
                move(city, town, any(town, random), day(random), town.anyStart());
            } else {
                take(city, town, day(random), town.anyStart(), "Resident " + step);
            }
            check(city, town);
        }
    }

    private void check(City city, CountedTown town) {
        for (var day : CountedTown.DAYS) {
            assertThat(starts(city, day.toString())).as("free on " + day).isEqualTo(town.free(day, town.minutes()));
        }
        CurrentCity.run(city.code(), () -> {
            assertThat(oversold()).as("units with too many visits").isZero();
            var listed = conflicts.list().stream()
                    .map(appointment -> town.visits.get(appointment.code()))
                    .collect(Collectors.toSet());
            assertThat(listed).as("on the list").allMatch(town::lacksPlace);
            var placed = town.visits.values().stream()
                    .filter(visit -> !listed.contains(visit))
                    .toList();
            assertThat(town.holds(placed))
                    .as("without those on the list all have a place")
                    .isTrue();
        });
    }

    private int oversold() {
        return sql.sql("""
                        select count(*)
                        from appointments.unit u
                        cross join lateral (
                            select count(*) as visits
                            from appointments.appointment a
                            where a.location = u.location and a.pool = u.pool and a.day = u.day
                                and a.minute < u.minute + u.length and a.minute + a.minutes > u.minute
                                and a.state = 'booked') now
                        where u.taken > u.places + u.overflow or u.taken <> now.visits
                        """).query(Integer.class).single();
    }

    private static void take(City city, CountedTown town, LocalDate day, int start, String name) {
        var offered = town.free(day, town.minutes()).contains(CountedTown.time(start));
        var booked = book(city, day + "T" + CountedTown.time(start), name);
        assertThat(booked.status() == 201)
                .as("%s at %d gets %s", day, start, booked)
                .isEqualTo(offered);
        if (offered) {
            var code = booked.json().path("code").asString();
            town.visits.put(code, new Visit(code, BookingTest.own(booked), day, start, town.minutes()));
        }
    }

    private static void move(City city, CountedTown town, Visit visit, LocalDate day, int start) {
        town.visits.remove(visit.code());
        var isSame = visit.day().equals(day) && visit.from() == start;
        var offered = isSame || town.free(day, visit.minutes()).contains(CountedTown.time(start));
        var moved = city.patch(visit.own(), Map.of("start", day + "T" + CountedTown.time(start)));
        assertThat(moved.status() == 200)
                .as("%s to %s at %d: %s", visit, day, start, moved)
                .isEqualTo(offered);
        var now = offered ? new Visit(visit.code(), visit.own(), day, start, visit.minutes()) : visit;
        town.visits.put(visit.code(), now);
    }

    private static void cancel(City city, CountedTown town, Visit visit) {
        assertThat(city.delete(visit.own()).status()).isEqualTo(200);
        town.visits.remove(visit.code());
    }

    private static Visit any(CountedTown town, Random random) {
        var codes = town.visits.keySet().stream().sorted().toList();
        return town.visits.get(codes.get(random.nextInt(codes.size())));
    }

    private static LocalDate day(Random random) {
        return CountedTown.DAYS.get(random.nextInt(CountedTown.DAYS.size()));
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

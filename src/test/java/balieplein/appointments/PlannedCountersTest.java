package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.appointments.PlannedCounters.Stretch;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is sold follows who is planned (STA-04).
@Running
@At("2017-01-16T08:00")
class PlannedCountersTest {

    private static final LocalDate THURSDAY = LocalDate.of(2017, 1, 19);
    private static final String TEN = "2017-01-19T10:00:00+01:00";

    @Autowired
    private DemoClock clock;

    @Autowired
    private RosterOfTheTest roster;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private NoShowRates noShows;

    @Test
    void with_eight_of_eleven_counters_planned_eight_residents_get_the_same_moment() {
        var city = City.with(Desk.onThursday().counters(11).file());
        roster.plan(city.code(), THURSDAY, List.of(planned("09:00", "20:00", 8)));
        assertThat(booked(city, 11)).isEqualTo(8);
    }

    @Test
    void overbooking_adds_its_share_to_what_is_planned_and_never_a_counter_that_is_not_there() {
        var city = City.with(Desk.onThursday().counters(11).file() + "booking: {overbooking: 25}\n");
        roster.plan(city.code(), THURSDAY, List.of(planned("09:00", "20:00", 8)));
        assertThat(booked(city, 11)).isEqualTo(10);
        roster.plan(city.code(), THURSDAY, List.of(planned("09:00", "20:00", 11)));
        anew(city);
        assertThat(booked(city, 3)).isEqualTo(1);
    }

    @Test
    void overbooking_follows_the_fifteen_of_sixty_who_did_not_come_and_never_goes_beyond_what_the_city_says() {
        Desk.at(clock, "2017-01-11T08:00");
        var city = City.with(Desk.onThursday().counters(11).file()
                + "booking: {overbooking: 30, overbookingWeeks: 8, mostOpen: 100, late: {missed: 60}}\n");
        for (int i = 0; i < 60; i++) {
            var start =
                    java.time.OffsetDateTime.parse("2017-01-12T10:00:00+01:00").plusMinutes(i / 10 * 20L);
            var code = city.post("/api/v1/appointments", Desk.booking(start.toString(), "Resident " + i))
                    .json()
                    .path("code")
                    .asString();
            assertThat(code).isNotEmpty();
            var came = i % 4 != 0;
            assertThat(CurrentCity.call(city.code(), () -> came ? appointments.arrive(code) : appointments.miss(code)))
                    .isTrue();
        }
        Desk.at(clock, "2017-01-16T08:00");
        roster.plan(city.code(), THURSDAY, List.of(planned("09:00", "20:00", 8)));
        CurrentCity.run(city.code(), () -> noShows.measure(LocalDate.of(2017, 1, 16)));
        assertThat(booked(city, 11)).isEqualTo(10);
    }

    @Test
    void where_nobody_is_planned_nothing_is_offered() {
        var city = City.with(Desk.onThursday().counters(2).file());
        roster.plan(city.code(), THURSDAY, List.of(planned("09:00", "10:00", 1), planned("11:00", "12:00", 2)));
        assertThat(starts(city, "2017-01-19")).containsExactly("09:00", "09:20", "09:40", "11:00", "11:20", "11:40");
    }

    @Test
    void when_officials_fall_ill_what_was_booked_stays_and_is_a_conflict() {
        var city = City.with(Desk.onThursday().counters(2).file());
        assertThat(booked(city, 2)).isEqualTo(2);
        roster.plan(city.code(), THURSDAY, List.of(planned("09:00", "20:00", 1)));
        assertThat(anew(city)).isPositive();
        assertThat(CurrentCity.call(city.code(), conflicts::list)).hasSize(1);
        assertThat(starts(city, "2017-01-19")).doesNotContain("10:00").contains("10:20");
    }

    private int anew(City city) {
        return CurrentCity.call(city.code(), () -> appointments.plannedAnew("stadskantoor", THURSDAY, THURSDAY));
    }

    private static long booked(City city, int residents) {
        return java.util.stream.IntStream.range(0, residents)
                .mapToObj(i -> city.post("/api/v1/appointments", Desk.booking(TEN, "Resident " + i)))
                .filter(answer -> answer.status() == 201)
                .count();
    }

    private static Stretch planned(String from, String to, int counters) {
        return new Stretch("general", LocalTime.parse(from), LocalTime.parse(to), counters);
    }
}

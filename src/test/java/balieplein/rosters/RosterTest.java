package balieplein.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Period;
import balieplein.simulators.DemoClock;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.TeamChange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is planned, who is not there, and what that leaves to be sold (STA-01 to STA-04).
@Running
@At("2017-07-10T08:00")
class RosterTest {

    private static final LocalDate THURSDAY = LocalDate.of(2017, 7, 13);
    private static final Period ALWAYS = new Period(LocalDate.of(2017, 1, 2), null);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime EIGHT = LocalTime.of(20, 0);
    private static final String PLACE = "stadskantoor";
    private static final String POOL = "general";

    @Autowired
    private Rosters rosters;

    @Autowired
    private Members members;

    @Autowired
    private DemoClock clock;

    @Test
    void with_three_on_leave_the_list_of_gaps_says_exactly_who_and_when_and_where() {
        var city = City.with(Desk.onThursday().counters(4).file());
        CurrentCity.run(city.code(), () -> {
            var anna = worker("Anna", ALWAYS);
            var bart = worker("Bart", ALWAYS);
            var carl = worker("Carl", ALWAYS);
            var dora = worker("Dora", ALWAYS);
            plan(anna, NINE, EIGHT);
            plan(bart, NINE, EIGHT);
            plan(carl, NINE, LocalTime.of(14, 0));
            plan(dora, NINE, EIGHT);
            for (var member : List.of(anna, bart, carl)) {
                rosters.leave(PLACE, new Leave(member, THURSDAY.minusDays(2), THURSDAY.plusDays(4), Leave.Kind.LEAVE));
            }
            var morning = rosters.gaps(PLACE, THURSDAY.minusDays(3), THURSDAY.plusDays(30));
            assertThat(morning).hasSize(2);
            assertThat(morning.getFirst().away()).containsExactlyInAnyOrder(anna, bart, carl);
            assertThat(morning.getLast().away()).containsExactlyInAnyOrder(anna, bart);
            assertThat(morning)
                    .extracting(Gap::day, Gap::pool, Gap::from, Gap::to, Gap::needed, Gap::planned)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(THURSDAY, POOL, NINE, LocalTime.of(14, 0), 4, 1),
                            org.assertj.core.groups.Tuple.tuple(THURSDAY, POOL, LocalTime.of(14, 0), EIGHT, 4, 1));
            rosters.comeBack(PLACE, anna, THURSDAY.minusDays(2));
            assertThat(rosters.gaps(PLACE, THURSDAY, THURSDAY)).allMatch(gap -> gap.planned() == 2);
        });
        var page = city.signedIn(Role.ADMIN)
                .get("/staff/rosters?location=" + PLACE + "&week=2017-07-10")
                .page();
        assertThat(page.select("table").first().text()).contains("Bart, Carl").contains("09.00–14.00");
    }

    @Test
    void before_a_day_is_closed_the_list_of_what_it_touches_names_the_shifts_without_work() {
        var city = City.with(Desk.onThursday().file());
        CurrentCity.run(city.code(), () -> plan(worker("Anna", ALWAYS), NINE, EIGHT));
        var seen = city.signedIn(Role.LOCATION_MANAGER)
                .submit(
                        "/staff/hours/stadskantoor/exceptions/new",
                        "/staff/hours/stadskantoor/exceptions",
                        "from",
                        "2017-07-13",
                        "reason-nl",
                        "Brand",
                        "act",
                        "look")
                .page()
                .text();
        assertThat(seen).contains("1 dienst in het rooster heeft dan geen werk");
    }

    @Test
    void with_eight_planned_at_eleven_counters_eight_moments_are_sold() {
        var city = City.with(Desk.onThursday().counters(11).file());
        CurrentCity.run(city.code(), () -> {
            for (var number = 0; number < 8; number++) {
                plan(worker("Persoon " + number, ALWAYS), NINE, EIGHT);
            }
        });
        assertThat(booked(city, "10:00", 11)).isEqualTo(8);
    }

    @Test
    void no_appointment_is_given_over_a_break() {
        var city = City.with(Desk.onThursday().counters(1).file());
        CurrentCity.run(
                city.code(),
                () -> rosters.plan(new Shift(
                        worker("Anna", ALWAYS),
                        THURSDAY,
                        PLACE,
                        POOL,
                        NINE,
                        EIGHT,
                        new Shift.Pause(LocalTime.of(12, 30), LocalTime.of(13, 0)))));
        assertThat(booked(city, "12:20", 1)).isZero();
        assertThat(booked(city, "12:40", 1)).isZero();
        assertThat(booked(city, "12:00", 1)).isOne();
        assertThat(booked(city, "13:00", 1)).isOne();
    }

    @ParameterizedTest
    @EnumSource(Leave.Kind.class)
    void who_is_away_after_moments_were_sold_leaves_a_list_of_appointments_to_move(Leave.Kind kind) {
        var city = City.with(Desk.onThursday().counters(2).file());
        var ill = new ArrayList<String>();
        CurrentCity.run(city.code(), () -> {
            ill.add(worker("Anna", ALWAYS));
            plan(ill.getFirst(), NINE, EIGHT);
            plan(worker("Bart", ALWAYS), NINE, EIGHT);
        });
        assertThat(booked(city, "10:00", 3)).isEqualTo(2);
        Desk.at(clock, "2017-07-13T08:00");
        var answer = CurrentCity.<Rostering, RuntimeException>call(
                city.code(), () -> rosters.leave(PLACE, new Leave(ill.getFirst(), THURSDAY, THURSDAY, kind)));
        assertThat(answer).isInstanceOfSatisfying(Rostering.Done.class, done -> assertThat(done.toMove())
                .hasSize(1));
        var page = city.signedIn(Role.FLOOR_MANAGER)
                .get("/staff/rosters?location=" + PLACE)
                .page();
        assertThat(page.text()).contains("1 afspraak heeft geen plaats meer");
        assertThat(booked(city, "11:00", 2)).isOne();
    }

    @Test
    void a_temporary_colleague_is_planned_until_the_last_day_for_what_was_learnt_only() {
        var city = City.with(Desk.onThursday().counters(2).file());
        CurrentCity.run(city.code(), () -> {
            var summer = new Period(LocalDate.of(2017, 7, 1), LocalDate.of(2017, 8, 31));
            var anna = member("Anna", summer);
            rosters.train(new Worker(anna, PLACE, Set.of(POOL), "Bart", List.of("Kassa", "Privacy")));
            assertThat(rosters.plan(shift(anna, THURSDAY))).isInstanceOf(Rostering.ToLearn.class);
            rosters.train(new Worker(anna, PLACE, Set.of(POOL), "Bart", List.of()));
            assertThat(rosters.plan(shift(anna, THURSDAY))).isInstanceOf(Rostering.Done.class);
            assertThat(rosters.plan(shift(anna, LocalDate.of(2017, 9, 7)))).isInstanceOf(Rostering.NotEmployed.class);
            rosters.train(new Worker(anna, PLACE, Set.of(), "Bart", List.of()));
            assertThat(rosters.plan(shift(anna, THURSDAY.plusWeeks(1)))).isInstanceOf(Rostering.NoSkill.class);
        });
    }

    @Test
    void a_shift_that_somebody_can_no_longer_do_is_not_sold_and_says_what_to_move() {
        var city = City.with(Desk.onThursday().counters(2).file());
        var planned = new ArrayList<String>();
        CurrentCity.run(city.code(), () -> {
            planned.add(worker("Anna", ALWAYS));
            plan(planned.getFirst(), NINE, EIGHT);
            plan(worker("Bart", ALWAYS), NINE, EIGHT);
        });
        assertThat(booked(city, "10:00", 3)).isEqualTo(2);
        CurrentCity.run(city.code(), () -> {
            var answer = rosters.train(new Worker(planned.getFirst(), PLACE, Set.of(POOL), "", List.of("Kassa")));
            assertThat(((Rostering.Done) answer).toMove()).hasSize(1);
            assertThat(rosters.gaps(PLACE, THURSDAY, THURSDAY))
                    .allSatisfy(gap -> assertThat(gap.away()).containsExactly(planned.getFirst()))
                    .isNotEmpty();
        });
        assertThat(booked(city, "11:00", 2)).isOne();
        CurrentCity.run(city.code(), () -> {
            var answer = rosters.train(new Worker(planned.getFirst(), PLACE, Set.of(POOL), "", List.of()));
            assertThat(((Rostering.Done) answer).toMove()).isEmpty();
        });
        assertThat(booked(city, "12:00", 3)).isEqualTo(2);
    }

    @Test
    void nobody_is_planned_where_they_do_not_work() {
        var city = City.with(Desk.onThursday().counters(2).file());
        CurrentCity.run(city.code(), () -> {
            var anna = worker("Anna", ALWAYS);
            assertThat(rosters.plan(new Shift(anna, THURSDAY, "elsewhere", POOL, NINE, EIGHT, null)))
                    .isInstanceOf(Rostering.NoSkill.class);
        });
    }

    @Test
    void two_planners_at_once_plan_somebody_once() throws Exception {
        var city = City.with(Desk.onThursday().counters(2).file());
        var anna = CurrentCity.<String, RuntimeException>call(city.code(), () -> worker("Anna", ALWAYS));
        var together = new CyclicBarrier(2);
        Callable<Rostering> planning = () -> {
            together.await();
            return CurrentCity.<Rostering, RuntimeException>call(
                    city.code(), () -> rosters.plan(shift(anna, THURSDAY)));
        };
        try (var planners = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<Rostering>();
            for (var answer : planners.invokeAll(List.of(planning, planning))) {
                answers.add(answer.get());
            }
            assertThat(answers).hasAtLeastOneElementOfType(Rostering.Done.class);
            assertThat(answers).hasAtLeastOneElementOfType(Rostering.PlannedAlready.class);
        }
    }

    @Test
    void a_planner_plans_somebody_on_the_screen_and_is_told_what_does_not_fit() {
        var city = City.with(Desk.onThursday().counters(2).file());
        CurrentCity.run(city.code(), () -> worker("Anna", ALWAYS));
        var planner = city.signedIn(Role.LOCATION_MANAGER);
        var page = "/staff/rosters?location=" + PLACE;
        var anna = planner.get(page).page().select("#member option").attr("value");
        var shifts = "/staff/rosters/" + PLACE + "/shifts";
        var wrong = planner.submit(
                page, shifts, "member", anna, "pool", POOL, "day", "2017-07-13", "from", "9:00", "to", "8:00");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#to").attr("value")).isEqualTo("8:00");
        var planned = planner.submit(
                page, shifts, "member", anna, "pool", POOL, "day", "2017-07-13", "from", "9:00", "to", "17:00");
        assertThat(planned.status()).as(planned.toString()).isEqualTo(303);
        assertThat(planner.get(page + "&week=2017-07-13").page().text())
                .contains("Anna")
                .contains("09.00–17.00");
    }

    @Test
    void nobody_writes_down_that_somebody_unknown_is_away() {
        var city = City.with(Desk.onThursday().counters(2).file());
        CurrentCity.run(city.code(), () -> worker("Anna", ALWAYS));
        var planner = city.signedIn(Role.LOCATION_MANAGER);
        var answer = planner.submit(
                "/staff/rosters?location=" + PLACE,
                "/staff/rosters/" + PLACE + "/leaves",
                "away",
                "nobody",
                "away-from",
                "2017-07-13",
                "away-until",
                "2017-07-14");
        assertThat(answer.status()).isEqualTo(404);
    }

    private String worker(String name, Period period) {
        var member = member(name, period);
        rosters.train(new Worker(member, PLACE, Set.of(POOL), "", List.of()));
        return member;
    }

    private String member(String name, Period period) {
        var change = members.add(Member.Kind.PERSON, "subject-" + name, name, "", period);
        return ((TeamChange.Done) change).code();
    }

    private void plan(String member, LocalTime from, LocalTime to) {
        assertThat(rosters.plan(new Shift(member, THURSDAY, PLACE, POOL, from, to, null)))
                .isInstanceOf(Rostering.Done.class);
    }

    private static Shift shift(String member, LocalDate day) {
        return new Shift(member, day, PLACE, POOL, NINE, EIGHT, null);
    }

    private static long booked(City city, String time, int residents) {
        var start = "2017-07-13T" + time + ":00+02:00";
        return java.util.stream.IntStream.range(0, residents)
                .mapToObj(number -> city.post(
                        "/api/v1/appointments", Desk.booking(start, "Inwoner " + number + time.replace(":", ""))))
                .filter(answer -> answer.status() == 201)
                .count();
    }
}

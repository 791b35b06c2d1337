package balieplein.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Period;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.TeamChange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever is blocked serves nobody: what is sold follows at once (STA-04).
@Running
@At("2017-07-10T08:00")
class BlockedTest {

    private static final LocalDate THURSDAY = LocalDate.of(2017, 7, 13);
    private static final String PLACE = "stadskantoor";

    @Autowired
    private Members members;

    @Autowired
    private Rosters rosters;

    private final City city = City.with(Desk.onThursday().counters(1).file());

    @Test
    void shifts_of_somebody_who_is_blocked_are_not_sold_and_count_again_afterwards() {
        var anna = planned();
        assertThat(booked("10:00")).isEqualTo(201);
        CurrentCity.run(city.code(), () -> {
            assertThat(members.block(anna, 1)).isInstanceOf(TeamChange.Done.class);
            assertThat(rosters.gaps(PLACE, THURSDAY, THURSDAY)).singleElement().satisfies(gap -> assertThat(gap.away())
                    .containsExactly(anna));
            assertThat(rosters.toMove(PLACE, THURSDAY, THURSDAY))
                    .as("what was sold is to be moved")
                    .hasSize(1);
        });
        assertThat(booked("11:00")).isNotEqualTo(201);
        CurrentCity.run(city.code(), () -> assertThat(members.unblock(anna, 2)).isInstanceOf(TeamChange.Done.class));
        assertThat(booked("12:00")).isEqualTo(201);
    }

    private String planned() {
        return CurrentCity.<String, RuntimeException>call(city.code(), () -> {
            var always = new Period(LocalDate.of(2017, 1, 2), null);
            var added = (TeamChange.Done) members.add(Member.Kind.PERSON, "anna", "Anna", "", always);
            rosters.train(new Worker(added.code(), PLACE, Set.of("general"), "", List.of()));
            var shift =
                    new Shift(added.code(), THURSDAY, PLACE, "general", LocalTime.of(9, 0), LocalTime.of(20, 0), null);
            assertThat(rosters.plan(shift)).isInstanceOf(Rostering.Done.class);
            return added.code();
        });
    }

    private int booked(String time) {
        return city.post(
                        "/api/v1/appointments",
                        Desk.booking("2017-07-13T" + time + ":00+02:00", "Inwoner " + time.replace(":", "")))
                .status();
    }
}

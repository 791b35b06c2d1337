package balieplein.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.audit.AuditLog;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Period;
import balieplein.staff.Extensions;
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
import org.springframework.beans.factory.annotation.Autowired;

/// A temporary colleague stays longer than was agreed, with a reason; what is sold follows (STA-02).
@Running
@At("2017-07-10T08:00")
class ExtensionTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2017, 7, 12);
    private static final LocalDate THURSDAY = LocalDate.of(2017, 7, 13);
    private static final String PLACE = "stadskantoor";

    @Autowired
    private Members members;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Rosters rosters;

    @Autowired
    private AuditLog audit;

    private final City city = City.with(Desk.onThursday().counters(1).file());
    private final City admin = city.signedIn(Role.ADMIN);

    @Test
    void without_a_reason_nobody_stays_longer() {
        var page = "/staff/team/" + anna();
        var silent = admin.submit(page, page + "/extensions", "extendUntil", "2017-09-30", "extendReason", " ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("#extendUntil").attr("value")).isEqualTo("2017-09-30");
        var around = admin.submit(page, page, "name", "Anna", "from", "2017-07-01", "until", "2017-09-30");
        assertThat(around.status()).as("past the form of the details").isEqualTo(422);
        assertThat(admin.submit(page, page, "name", "Anna", "from", "2017-07-01", "until", "")
                        .status())
                .isEqualTo(422);
        var earlier = admin.submit(page, page + "/extensions", "extendUntil", "2017-07-12", "extendReason", "Drukte");
        assertThat(earlier.status()).isEqualTo(422);
    }

    @Test
    void who_decided_and_why_is_kept_beside_the_member() {
        var anna = anna();
        var page = "/staff/team/" + anna;
        var done = admin.submit(page, page + "/extensions", "extendUntil", "2017-09-30", "extendReason", "Drukte");
        assertThat(done.header("location")).endsWith("said=done");
        assertThat(admin.get(page).page().text())
                .contains("Van woensdag 12 juli 2017 naar zaterdag 30 september 2017", "Inge Vos: Drukte");
        CurrentCity.run(city.code(), () -> assertThat(audit.list("member:" + anna))
                .anySatisfy(entry -> assertThat(entry.action()).isEqualTo("staff.member-extended")));
    }

    @Test
    void what_is_sold_follows_the_last_day_of_who_is_planned() {
        var anna = anna();
        CurrentCity.run(city.code(), () -> {
            rosters.train(new Worker(anna, PLACE, Set.of("general"), "", List.of()));
            assertThat(rosters.plan(shift(anna))).isInstanceOf(Rostering.NotEmployed.class);
            assertThat(extensions.extend(anna, 1, THURSDAY, "Drukte")).isInstanceOf(TeamChange.Done.class);
            assertThat(rosters.plan(shift(anna))).isInstanceOf(Rostering.Done.class);
        });
        assertThat(booked("10:00")).as("stays until Thursday").isEqualTo(201);
        CurrentCity.run(city.code(), () -> {
            assertThat(members.change(anna, 2, "Anna", "", new Period(FIRST, LAST)))
                    .isInstanceOf(TeamChange.Done.class);
            assertThat(rosters.gaps(PLACE, THURSDAY, THURSDAY)).singleElement().satisfies(gap -> assertThat(gap.away())
                    .containsExactly(anna));
            assertThat(rosters.toMove(PLACE, THURSDAY, THURSDAY)).hasSize(1);
        });
        assertThat(booked("11:00")).as("leaves on Wednesday").isNotEqualTo(201);
        CurrentCity.run(city.code(), () -> extensions.extend(anna, 3, THURSDAY, "Toch nodig"));
        assertThat(booked("12:00")).as("stays after all").isEqualTo(201);
    }

    @Test
    void two_administrators_at_once_extend_once() throws Exception {
        var anna = anna();
        var together = new CyclicBarrier(2);
        Callable<TeamChange> extending = () -> {
            together.await();
            return CurrentCity.<TeamChange, RuntimeException>call(
                    city.code(), () -> extensions.extend(anna, 1, THURSDAY, "Drukte"));
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<TeamChange>();
            for (var answer : both.invokeAll(List.of(extending, extending))) {
                answers.add(answer.get());
            }
            assertThat(answers).hasAtLeastOneElementOfType(TeamChange.Done.class);
            assertThat(answers).filteredOn(TeamChange.Done.class::isInstance).hasSize(1);
        }
        CurrentCity.run(city.code(), () -> assertThat(extensions.list(anna)).hasSize(1));
    }

    private String anna() {
        var change = CurrentCity.<TeamChange, RuntimeException>call(
                city.code(), () -> members.add(Member.Kind.PERSON, "anna", "Anna", "", new Period(FIRST, LAST)));
        return ((TeamChange.Done) change).code();
    }

    private static Shift shift(String member) {
        return new Shift(member, THURSDAY, PLACE, "general", LocalTime.of(9, 0), LocalTime.of(20, 0), null);
    }

    private int booked(String time) {
        return city.post(
                        "/api/v1/appointments",
                        Desk.booking("2017-07-13T" + time + ":00+02:00", "Inwoner " + time.replace(":", "")))
                .status();
    }
}

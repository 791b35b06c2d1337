package balieplein.appointments;

import static balieplein.appointments.BookingTest.book;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A service switches appointments on and off while the product runs (CAT-06).
@Running
class SwitchesTest {

    private static final String SERVICE = "/staff/services/burgerzaken";
    private static final String WORKLIST = "/staff/worklist/stadskantoor";

    @Autowired
    private DemoClock clock;

    private City city;
    private City editor;

    @BeforeEach
    void a_monday_morning() {
        Desk.at(clock, "2017-01-16T08:00");
        city = City.with(Desk.onThursday().file());
        editor = city.signedIn(Role.PRODUCT_MANAGER);
    }

    @AfterEach
    void the_real_time_again() {
        clock.set(InstantSource.system().instant(), true);
    }

    @Test
    void appointments_that_go_on_from_a_day_are_bookable_from_that_day_and_not_before() {
        assertThat(AvailabilityTest.starts(city, "2017-01-19")).isNotEmpty();
        assertThat(turn("on", "2017-01-26", "0").header("Location")).endsWith("done=0");
        assertThat(AvailabilityTest.starts(city, "2017-01-19")).isEmpty();
        assertThat(AvailabilityTest.starts(city, "2017-01-26")).isNotEmpty();
        assertThat(book(city, "2017-01-19T10:00:00+01:00", "Early").status()).isNotEqualTo(201);
        assertThat(book(city, "2017-01-26T10:00:00+01:00", "Right").status()).isEqualTo(201);
        assertThat(city.as(Role.ADMIN).get("/api/v1/city-file").body())
                .contains("feature: appointment", "from: 2017-01-26");
        assertThat(turn("off", "2017-01-15", "0").status())
                .as("a day that is past")
                .isEqualTo(422);
        assertThat(turn("off", "nooit", "0").status()).isEqualTo(422);
    }

    @Test
    void switching_off_shows_who_is_booked_and_leaves_them_on_the_worklist_until_they_are_told_once() {
        book(city, "2017-01-19T10:00:00+01:00", "Before");
        book(city, "2017-01-26T10:00:00+01:00", "After One");
        book(city, "2017-01-26T11:00:00+01:00", "After Two");
        Await.until(Duration.ofSeconds(20), () -> mails() == 3);
        var asked = turn("off", "2017-01-23", "0");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().text()).contains("Stadskantoor: 2 afspraken", "2 afspraken passen dan niet meer");
        assertThat(AvailabilityTest.starts(city, "2017-01-26"))
                .as("nothing is off yet")
                .isNotEmpty();
        assertThat(turn(
                                "off",
                                "2017-01-23",
                                asked.page().select("input[name=known]").val())
                        .header("Location"))
                .endsWith("done=2");
        assertThat(AvailabilityTest.starts(city, "2017-01-26")).isEmpty();
        assertThat(AvailabilityTest.starts(city, "2017-01-19")).isNotEmpty();

        var phone = city.signedIn(Role.PHONE);
        var codes = phone.get(WORKLIST).page().select("input[name=code]").eachAttr("value");
        assertThat(codes).hasSize(2);
        phone.submitTo(
                WORKLIST, WORKLIST + "/move", "code", codes.getFirst(), "target", "stadskantoor", "from", "2017-01-19");
        phone.submitTo(WORKLIST, WORKLIST + "/cancel", "code", codes.getLast());
        assertThat(phone.get(WORKLIST).page().select("input[name=code]")).isEmpty();
        Await.until(Duration.ofSeconds(20), () -> mails() == 5);
        assertThat(mails()).isEqualTo(5);
    }

    @Test
    void of_two_who_switch_at_once_each_way_keeps_what_both_decided() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> one = () -> turn("off", "2017-01-23", "0").status();
            Callable<Integer> other = () -> city.signedIn(Role.ADMIN)
                    .submitTo(SERVICE, SERVICE, "feature", "phone", "turn", "off", "from", "2017-01-24", "known", "0")
                    .status();
            for (var answer : people.invokeAll(List.of(one, other))) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
        assertThat(editor.get(SERVICE).page().text()).contains("22 januari 2017", "23 januari 2017");
    }

    private balieplein.Answer turn(String turn, String from, String known) {
        return editor.submitTo(SERVICE, SERVICE, "feature", "appointment", "turn", turn, "from", from, "known", known);
    }

    private int mails() {
        return city.get("/simulators/mailbox.json").json().size();
    }
}

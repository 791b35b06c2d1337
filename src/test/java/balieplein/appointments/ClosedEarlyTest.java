package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.Await;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A day that ends early: a strike, the heat (LOC-10).
@Running
class ClosedEarlyTest {

    private static final String TODAY = "/staff/hours/stadskantoor/today";
    private static final String NOTICE = "Vandaag sluiten we al om 14.00";

    @Autowired
    private DemoClock clock;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Reminders reminders;

    private City city;

    @BeforeEach
    void a_thursday_noon() {
        Desk.at(clock, "2017-01-19T12:00");
        city = City.with(Desk.onThursday()
                .counters(3)
                .extra("    displays: [{code: hall, name: Hal}]\n    kiosks: [{code: k1, name: Zuil}]\n")
                .file());
    }

    @Test
    void closing_today_at_two_tells_everybody_once_and_opening_again_too() throws Exception {
        var waiting = book("12:20", Map.of("email", "waiting@example.org"));
        book("13:40", Map.of("email", "before@example.org"));
        var holder = book("15:00", Map.of("email", "an@example.org"));
        book("16:00", Map.of("mobile", "0470 11 22 66"));
        book("17:00", Map.of());
        var moving = book("18:00", Map.of("email", "mo@example.org"));
        Await.until(Duration.ofSeconds(20), () -> mails() == 4);
        var ticket = city.as(Role.KIOSK)
                .post("/api/v1/check-ins", Map.of("appointment", code(waiting), "location", "stadskantoor"));
        assertThat(ticket.status()).as(ticket.toString()).isEqualTo(201);
        var floor = city.signedIn(Role.FLOOR_MANAGER);
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        assertThat(floor.get(TODAY).page().text()).contains("Eén bezoeker wacht nu", "4 afspraken passen niet meer");
        assertThat(floor.submit(TODAY, TODAY + "/close", "from", "14.00").status())
                .isEqualTo(422);
        assertThat(floor.submit(TODAY, TODAY + "/close", "from", "11.00", "reason-nl", "Staking")
                        .status())
                .isEqualTo(422);
        pressAtOnce(
                () -> floor.submit(TODAY, TODAY + "/close", "from", "14.00", "reason-nl", "Staking"),
                () -> manager.submit(TODAY, TODAY + "/close", "from", "14.00", "reason-nl", "Staking"));

        Await.until(Duration.ofSeconds(20), () -> mails() == 7 && texts() == 2);
        assertThat(newest("an@example.org"))
                .contains(NOTICE, "kan daarom niet doorgaan", "?secret=")
                .doesNotContain("niets mee te brengen");
        assertThat(newest("waiting@example.org")).contains(NOTICE, "Je wacht nu bij ons");
        assertThat(newest("before@example.org")).doesNotContain("Staking");
        assertThat(city.get("/locations/stadskantoor").page().text()).contains(NOTICE, "9.00–14.00");
        assertThat(floor.get("/kiosk/stadskantoor").page().text()).contains(NOTICE);
        assertThat(floor.get("/check-in/tickets/" + ticket.json().path("visit").asString())
                        .page()
                        .text())
                .contains(NOTICE);
        Await.until(
                Duration.ofSeconds(10), () -> floor.get("/displays/hall").body().contains(NOTICE));
        assertThat(starts()).contains("13:40").doesNotContain("14:00", "15:20");
        assertThat(city.signedIn(Role.LOCATION_MANAGER)
                        .get("/staff/hours/stadskantoor")
                        .page()
                        .text())
                .contains("Staking");

        var moved = city.patch(own(moving), Map.of("start", "2017-01-26T10:00:00+01:00"));
        assertThat(moved.status()).as("%s", moved).isEqualTo(200);
        Await.until(Duration.ofSeconds(20), () -> mails() == 8);
        Desk.at(clock, "2017-01-19T13:30");
        CurrentCity.run(city.code(), reminders::remind);
        assertThat(manager.submit(TODAY, TODAY + "/reopen").status()).isEqualTo(303);
        assertThat(manager.get(TODAY).page().text()).doesNotContain("Staking");
        Await.until(Duration.ofSeconds(20), () -> mails() == 9 && texts() == 3);
        assertThat(newest("an@example.org")).contains("toch open", "Je afspraak gaat door");
        assertThat(newest("mo@example.org")).contains("verplaatst");
        assertThat(starts()).contains("14:00", "15:20");
        Await.until(
                Duration.ofSeconds(10),
                () -> !floor.get("/displays/hall").body().contains("Staking"));
        assertThat(city.get(own(holder)).json().path("state").asString()).isEqualTo("booked");
    }

    @Test
    void nobody_gets_a_number_after_closing_and_nobody_who_was_sent_home_is_a_no_show() {
        var hit = book("15:00", Map.of("email", "an@example.org"));
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        manager.submit(TODAY, TODAY + "/close", "from", "", "reason-nl", "Hitte");
        var refused = city.as(Role.KIOSK)
                .post("/api/v1/check-ins", Map.of("step", "eid.request", "location", "stadskantoor"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(starts()).isEmpty();
        assertThat(manager.get("/staff/worklist/stadskantoor").page().text()).contains(code(hit));
        Await.until(Duration.ofSeconds(20), () -> mails() == 2);
        Desk.at(clock, "2017-01-19T16:00");
        Await.until(Duration.ofSeconds(10), () -> {
            CurrentCity.call(city.code(), attendance::missWhoDidNotCome);
            return !state(hit).equals("booked");
        });
        assertThat(state(hit)).isEqualTo("cancelled");
    }

    @Test
    void an_earlier_closing_takes_the_place_of_a_later_one_and_goes_before_every_other_exception() {
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        manager.submit(TODAY, TODAY + "/close", "from", "16:00", "reason-nl", "Hitte");
        manager.submit(TODAY, TODAY + "/close", "from", "13:00", "reason-nl", "Brand");
        assertThat(city.get("/locations/stadskantoor").page().text())
                .contains("9.00–13.00", "Brand")
                .doesNotContain("Hitte");
        var admin = city.signedIn(Role.ADMIN);
        Await.until(Duration.ofSeconds(20), () -> {
            var announced = admin.get("/staff/announcements").page().text();
            return announced.contains("om 13.00") && !announced.contains("om 16.00");
        });
        manager.submit(TODAY, TODAY + "/reopen");
        assertThat(city.get("/locations/stadskantoor").page().text()).contains("9.00–20.00");
        var export = city.as(Role.ADMIN).get("/api/v1/city-file").body();
        manager.submit(TODAY, TODAY + "/close", "from", "13:00", "reason-nl", "Brand");
        var closed = city.as(Role.ADMIN).get("/api/v1/city-file").body();
        assertThat(closed).contains("state: sudden").isNotEqualTo(export);
    }

    @Test
    void a_day_that_a_city_file_ends_early_tells_everybody_once_and_a_trial_tells_nobody() {
        book("15:00", Map.of("email", "an@example.org"));
        Await.until(Duration.ofSeconds(20), () -> mails() == 1);
        assertThat(starts()).contains("14:40");
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        var open = file();
        manager.submit(TODAY, TODAY + "/close", "from", "14.00", "reason-nl", "Staking");
        Await.until(Duration.ofSeconds(20), () -> mails() == 2);
        var closed = file();
        bring("", open);
        Await.until(Duration.ofSeconds(20), () -> mails() == 3);
        assertThat(newest("an@example.org")).contains("toch open");
        bring("?dry-run=true", closed);
        assertThat(starts()).as("a trial changes nothing").contains("14:40");
        bring("", closed);
        Await.until(Duration.ofSeconds(20), () -> mails() == 4);
        assertThat(newest("an@example.org")).contains(NOTICE);
        assertThat(starts()).as("what was remembered is forgotten").doesNotContain("14:40");
        bring("", closed);
        bring("", open);
        Await.until(Duration.ofSeconds(20), () -> mails() == 5);
        assertThat(mails()).isEqualTo(5);
    }

    private String file() {
        return city.as(Role.ADMIN).get("/api/v1/city-file").body();
    }

    private void bring(String query, String file) {
        var brought = city.as(Role.ADMIN).send("PUT", "/api/v1/city-file" + query, "application/yaml", file);
        assertThat(brought.status()).as(brought.toString()).isEqualTo(200);
    }

    private static void pressAtOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : people.invokeAll(List.of(one, other))) {
                assertThat(answer.get().status()).isEqualTo(303);
            }
        }
    }

    private Answer book(String time, Map<String, String> contact) {
        var body = new HashMap<String, Object>(contact);
        body.put("items", List.of(Map.of("step", "eid.request")));
        body.put("location", "stadskantoor");
        body.put("start", "2017-01-19T" + time + ":00+01:00");
        body.put("name", "Resident");
        var staff = city.as(Role.PHONE).post("/api/v1/appointments", body);
        assertThat(staff.status()).as(staff.toString()).isEqualTo(201);
        return staff;
    }

    private static String code(Answer booked) {
        return booked.json().path("code").asString();
    }

    private static String own(Answer booked) {
        return BookingTest.own(booked);
    }

    private String state(Answer booked) {
        return city.get(own(booked)).json().path("state").asString();
    }

    private List<String> starts() {
        return AvailabilityTest.starts(city, "2017-01-19");
    }

    private int mails() {
        return city.get("/simulators/mailbox.json").json().size();
    }

    private int texts() {
        return city.get("/simulators/phones.json").json().size();
    }

    private String newest(String recipient) {
        for (var mail : city.get("/simulators/mailbox.json").json()) {
            if (mail.path("recipient").asString().equals(recipient)) {
                return mail.path("text").asString();
            }
        }
        throw new AssertionError("No mail to " + recipient);
    }
}

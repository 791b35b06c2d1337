package balieplein.appointments;

import static balieplein.appointments.BookingTest.book;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.As;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.locations.ClosingPlans;
import balieplein.locations.Closure;
import balieplein.locations.Decision;
import balieplein.locations.Locations;
import balieplein.locations.PublishedClosings;
import balieplein.locations.Reopening;
import balieplein.locations.Reopenings;
import balieplein.simulators.DemoClock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One of two counters closes; whoever no longer fits at the other is not forgotten (LOC-08, LOC-14).
@Running
class CounterClosingTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2017-01-15");
    private static final Decision COLLEGE = new Decision("College", null, "CBS 2016-115");
    private static final String COUNTER = "/staff/hours/stadskantoor/counters/2";
    private static final String WORKLIST = "/staff/worklist/stadskantoor";

    @Autowired
    private DemoClock clock;

    @Autowired
    private ClosingPlans closings;

    @Autowired
    private PublishedClosings published;

    @Autowired
    private Reopenings reopenings;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Locations locations;

    private City city;

    @BeforeEach
    void two_counters_on_a_monday_morning() {
        Desk.at(clock, "2017-01-09T08:00");
        city = City.with(Desk.onThursday().counters(2).file());
    }

    @AfterEach
    void the_real_time_again() {
        clock.set(InstantSource.system().instant(), true);
    }

    @Test
    void a_counter_closes_only_when_everybody_who_no_longer_fits_is_decided_each_told_once() {
        for (var time : List.of("10:00", "11:00", "12:00")) {
            assertThat(booked("19T" + time, "First " + time.substring(0, 2))).isEqualTo(201);
        }
        Desk.at(clock, "2017-01-09T08:01");
        for (var time : List.of("10:00", "11:00", "12:00")) {
            assertThat(booked("19T" + time, "Second " + time.substring(0, 2))).isEqualTo(201);
        }
        assertThat(booked("12T10:00", "Before A")).isEqualTo(201);
        assertThat(booked("12T10:00", "Before B")).isEqualTo(201);
        by("An", () -> closings.planCounter("stadskantoor", "2", LAST_DAY));
        assertThat(booked("19T10:00", "Late")).as("what is gone is not sold").isEqualTo(409);
        assertThat(by("An", this::publish)).isEqualTo(new Closure.OwnWork());
        assertThat(by("Bo", this::publish)).isEqualTo(new Closure.StillBooked(3));

        var list = in(() -> worklist.list("stadskantoor"));
        assertThat(list)
                .extracting(each -> each.contact().name())
                .containsExactly("Second 10", "Second 11", "Second 12");
        var moved = by("An", () -> worklist.move("stadskantoor", codes(list.subList(0, 2)), "stadskantoor", day("19")));
        assertThat(moved.moved()).hasSize(2);
        assertThat(by("Bo", this::publish)).isEqualTo(new Closure.StillBooked(1));
        by("An", () -> worklist.cancel("stadskantoor", codes(list.subList(2, 3))));
        assertThat(in(() -> worklist.list("stadskantoor")))
                .as("nobody takes the place of the one who was cancelled on the list")
                .isEmpty();
        assertThat(by("Bo", this::publish)).isInstanceOf(Closure.Published.class);
        assertThat(by("Bo", this::publish)).isEqualTo(new Closure.Gone());
        await().until(() -> mails() >= 8 + 3);
        assertThat(mails()).as("eight confirmations, and one message each").isEqualTo(8 + 3);
        assertThat(places("19")).isEqualTo(1);
        assertThat(places("12")).isEqualTo(2);

        assertThat(by("Bo", () -> reopen("2017-01-15"))).isEqualTo(new Reopening.TooEarly(day("16")));
        assertThat(by("Bo", () -> reopen("2017-01-26"))).isInstanceOf(Reopening.Opened.class);
        assertThat(by("Bo", () -> reopen("2017-01-26"))).isEqualTo(new Reopening.NotClosed());
        assertThat(places("19")).isEqualTo(1);
        assertThat(places("26")).isEqualTo(2);
        assertThat(booked("26T10:00", "Again A")).isEqualTo(201);
        assertThat(booked("26T10:00", "Again B")).isEqualTo(201);
        assertThat(booked("26T10:00", "Again C")).isEqualTo(409);
    }

    @Test
    void of_two_who_publish_at_once_one_does_and_dropping_the_plan_gives_the_places_back() throws Exception {
        by("An", () -> closings.planCounter("stadskantoor", "2", LAST_DAY));
        assertThat(places("19")).isEqualTo(1);
        by("An", () -> {
            closings.drop("stadskantoor", "2");
            return true;
        });
        assertThat(places("19")).isEqualTo(2);
        by("An", () -> closings.planCounter("stadskantoor", "2", LAST_DAY));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Closure> bo = () -> by("Bo", this::publish);
            Callable<Closure> cas = () -> by("Cas", this::publish);
            var answers = people.invokeAll(List.of(bo, cas));
            assertThat(answers.stream().filter(answer -> answer.resultNow() instanceof Closure.Published))
                    .hasSize(1);
        }
    }

    @Test
    void a_manager_closes_a_counter_on_screens_and_opens_it_again() {
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        booked("19T10:00", "First");
        Desk.at(clock, "2017-01-09T08:01");
        booked("19T10:00", "Second");
        assertThat(manager.get("/staff/hours/stadskantoor/counters").page().select("tbody tr"))
                .hasSize(2);
        assertThat(manager.submitTo(COUNTER, COUNTER, "last", "2017-01-08").status())
                .isEqualTo(422);
        manager.submitTo(COUNTER, COUNTER, "last", LAST_DAY.toString());
        assertThat(manager.get(COUNTER).page().text()).contains("1 afspraak past niet meer", "bereidde dit zelf voor");
        assertThat(manager.get(WORKLIST).page().text()).contains("sluit na", "Second");
        var admin = city.signedIn(Role.ADMIN);
        assertThat(admin.submitTo(COUNTER, COUNTER + "/publish", "body", "College")
                        .status())
                .isEqualTo(422);
        var code = manager.get(WORKLIST).page().select("input[name=code]").val();
        manager.submitTo(WORKLIST, WORKLIST + "/cancel", "code", code);
        assertThat(admin.submitTo(COUNTER, COUNTER + "/publish", "body", "College")
                        .status())
                .isEqualTo(303);
        assertThat(manager.get("/staff/hours/stadskantoor/counters").page().text())
                .contains("Sluit na");
        manager.submitTo(COUNTER, COUNTER + "/reopen", "from", "2017-01-20", "body", "College");
        assertThat(places("26")).isEqualTo(2);
    }

    @Test
    void whoever_no_mail_or_message_reaches_stands_on_the_list_to_print() {
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        booked("19T10:00", "First");
        Desk.at(clock, "2017-01-09T08:01");
        var silent = new HashMap<>(Desk.booking("2017-01-19T10:00:00+01:00", "Silent Resident"));
        silent.keySet().removeAll(List.of("email", "mobile"));
        var code = city.as(Role.PHONE)
                .post("/api/v1/appointments", silent)
                .json()
                .path("code")
                .asString();
        manager.submitTo(COUNTER, COUNTER, "last", LAST_DAY.toString());
        assertThat(manager.get(WORKLIST + "/letters").page().text()).doesNotContain("Silent Resident");
        manager.submitTo(WORKLIST, WORKLIST + "/move", "code", code, "target", "stadskantoor", "from", "2017-01-19");
        var letters = manager.get(WORKLIST + "/letters").page();
        assertThat(letters.text()).contains("Silent Resident", code).doesNotContain("First");
        assertThat(letters.select("main button, main a[href^=javascript]")
                        .eachText()
                        .toString())
                .contains("Druk");
    }

    private Closure publish() {
        return published.publish("stadskantoor", "2", COLLEGE);
    }

    private Reopening reopen(String from) {
        return reopenings.open("stadskantoor", "2", LocalDate.parse(from), COLLEGE);
    }

    private int booked(String start, String name) {
        return book(city, "2017-01-" + start + ":00+01:00", name).status();
    }

    private int places(String day) {
        return in(() -> {
            var here = locations.get("stadskantoor");
            return here.places(here.getPool("general"), day(day));
        });
    }

    private static List<String> codes(List<Appointment> appointments) {
        return appointments.stream().map(Appointment::code).toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse("2017-01-" + day);
    }

    private int mails() {
        return city.get("/simulators/mailbox.json").json().size();
    }

    private <T> T by(String name, Supplier<T> work) {
        return As.manager(name, () -> in(work));
    }

    private <T> T in(Supplier<T> work) {
        return CurrentCity.call(city.code(), work::get);
    }
}

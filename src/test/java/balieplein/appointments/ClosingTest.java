package balieplein.appointments;

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
import balieplein.simulators.DemoClock;
import balieplein.simulators.Mailbox;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A location closes; nobody who has an appointment there is forgotten (LOC-08, APT-14).
@Running
class ClosingTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2017-01-15");
    private static final LocalDate THURSDAY = LocalDate.parse("2017-01-19");
    private static final Decision COLLEGE = new Decision("College", LocalDate.parse("2016-12-01"), "CBS 2016-114");
    static final String MOLENVELD = """
              - code: molenveld
                name: Molenveld
                appointments: {horizon: 60, lead: 0}
                pools: [{code: general, name: Balies, skills: [eid.request]}]
                counters: [{code: "1", pool: general}]
                hours: [{from: 2012-01-01, regime: appointment, week: {thursday: ["09:00-20:00"]}}]
            """;

    @Autowired
    private DemoClock clock;

    @Autowired
    private ClosingPlans closings;

    @Autowired
    private PublishedClosings published;

    @Autowired
    private Worklist worklist;

    @Autowired
    private PaperLetters letters;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Locations locations;

    private City city;

    @BeforeEach
    void two_offices_on_a_monday_morning() {
        Desk.at(clock, "2017-01-09T08:00");
        city = City.with(Desk.onThursday().file() + MOLENVELD);
    }

    @Test
    void a_location_closes_only_when_all_37_appointments_after_it_are_decided_each_told_once() {
        for (int i = 0; i < 37; i++) {
            book(i);
        }
        by("An", () -> closings.plan("molenveld", LAST_DAY, List.of("stadskantoor")));
        assertThat(by("An", () -> published.publish("molenveld", null, COLLEGE)))
                .isEqualTo(new Closure.OwnWork());
        assertThat(by("Bo", () -> published.publish("molenveld", null, COLLEGE)))
                .isEqualTo(new Closure.StillBooked(37));
        assertThat(isOpen()).isTrue();
        assertThat(request(40).status())
                .as("nobody books after the last day any more")
                .isEqualTo(422);

        var list = in(() -> worklist.list("molenveld"));
        assertThat(list).hasSize(37);
        var moved = list.stream().limit(35).map(Appointment::code).toList();
        var done = by("An", () -> worklist.move("molenveld", moved, "stadskantoor", THURSDAY));
        assertThat(done.moved()).hasSize(35).isSortedAccordingTo(Comparator.comparing(Appointment::start));
        assertThat(done.moved()).extracting(Appointment::code).containsExactlyElementsOf(moved);
        assertThat(by("Bo", () -> published.publish("molenveld", null, COLLEGE)))
                .isEqualTo(new Closure.StillBooked(2));

        var rest = list.stream().skip(35).map(Appointment::code).toList();
        by("An", () -> worklist.cancel("molenveld", rest));
        assertThat(in(() -> worklist.list("molenveld"))).isEmpty();
        assertThat(by("Bo", () -> published.publish("molenveld", null, COLLEGE)))
                .isInstanceOf(Closure.Published.class);
        assertThat(isOpen()).isFalse();
        assertThat(mails())
                .as("two holders have no address: they are on the list of letters")
                .isEqualTo(35 + 35);
        assertThat(in(() -> letters.waiting("molenveld"))).hasSize(2);
    }

    @Test
    void of_two_who_publish_at_once_one_does_and_a_double_click_moves_nobody_twice() throws Exception {
        IntStream.range(0, 6).forEach(this::book);
        by("An", () -> closings.plan("molenveld", LAST_DAY, List.of("stadskantoor")));
        var codes = in(() -> worklist.list("molenveld")).stream()
                .map(Appointment::code)
                .toList();
        var moves = together(() -> worklist.move("molenveld", codes, "stadskantoor", THURSDAY)
                .moved()
                .size());
        assertThat(moves.stream().mapToInt(Integer::intValue).sum()).isEqualTo(6);
        assertThat(in(() -> worklist.list("molenveld"))).isEmpty();

        var answers = together(() -> published.publish("molenveld", null, COLLEGE));
        assertThat(answers).hasAtLeastOneElementOfType(Closure.Published.class);
        assertThat(answers).filteredOn(Closure.Published.class::isInstance).hasSize(1);
    }

    @Test
    void staff_works_the_list_off_on_a_screen() {
        IntStream.range(0, 2).forEach(this::book);
        by("An", () -> closings.plan("molenveld", LAST_DAY, List.of("stadskantoor")));
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        var page = manager.get("/staff/worklist/molenveld").page();
        assertThat(page.select("input[name=code]")).hasSize(2);
        assertThat(page.select("select[name=target] option[selected]").text()).isEqualTo("Stadskantoor");
        assertThat(manager.get("/staff/hours/molenveld/closing").page().text()).contains("2 afspraken");
        assertThat(manager.get("/staff/worklist/molenveld/letters").status()).isEqualTo(200);
    }

    private void book(int number) {
        assertThat(request(number).status()).isEqualTo(201);
    }

    /// On the Thursdays after the last day, at every moment of the day in turn; the first two have no address.
    private balieplein.Answer request(int number) {
        var day = THURSDAY.plusWeeks(number / 33);
        var start = day.atTime(9, 0).plusMinutes(20L * (number % 33));
        var body = new HashMap<String, Object>(Map.of(
                "items",
                List.of(Map.of("step", "eid.request")),
                "location",
                "molenveld",
                "start",
                start + ":00+01:00",
                "name",
                "Bezoeker " + number));
        if (number > 1) {
            body.put("email", "bezoeker" + number + "@example.org");
            return city.post("/api/v1/appointments", body);
        }
        return city.as(Role.PHONE).post("/api/v1/appointments", body);
    }

    private int mails() {
        await().atMost(Duration.ofSeconds(30)).until(() -> mailbox() >= 70);
        return mailbox();
    }

    private int mailbox() {
        return in(() -> mailbox.list().size());
    }

    private boolean isOpen() {
        return in(() -> locations
                .hours("molenveld")
                .openAt(LocalDateTime.parse("2017-01-19T10:00"))
                .isPresent());
    }

    private <T> List<T> together(Supplier<T> work) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<T>>();
            for (var name : List.of("Bo", "Cas", "Dirk")) {
                tasks.add(() -> by(name, work));
            }
            var answers = new ArrayList<T>();
            for (var answer : people.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private <T> T by(String name, Supplier<T> work) {
        return As.manager(name, () -> in(work));
    }

    private <T> T in(Supplier<T> work) {
        return CurrentCity.call(city.code(), work::get);
    }
}

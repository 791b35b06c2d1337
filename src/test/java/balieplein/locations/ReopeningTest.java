package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.As;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What closed opens again with four eyes, where the city wants that (LOC-08, LOC-09).
@Running
class ReopeningTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2017-01-15");
    private static final LocalDate AGAIN = LocalDate.parse("2017-01-26");
    private static final Decision COLLEGE = new Decision("College", null, "CBS 2016-116");
    private static final String PLACE = "/staff/hours/stadskantoor";
    private static final String CLOSING = PLACE + "/closing";

    @Autowired
    private DemoClock clock;

    @Autowired
    private ClosingPlans closings;

    @Autowired
    private PublishedClosings published;

    @Autowired
    private Reopenings reopenings;

    @Autowired
    private Locations locations;

    private City city;

    @BeforeEach
    void a_city_that_approves_its_exceptions() {
        Desk.at(clock, "2017-01-09T08:00");
        city = City.with(Desk.onThursday().counters(2).file() + "approvals: {exceptions: true}\n");
    }

    @AfterEach
    void the_real_time_again() {
        clock.set(InstantSource.system().instant(), true);
    }

    @Test
    void of_two_who_approve_at_once_one_opens_the_counter_and_never_who_prepared_it() throws Exception {
        by("An", () -> closings.planCounter("stadskantoor", "2", LAST_DAY));
        by("Bo", () -> published.publish("stadskantoor", "2", COLLEGE));
        assertThat(by("An", () -> reopenings.open("stadskantoor", "2", AGAIN, COLLEGE)))
                .isEqualTo(new Reopening.Waits());
        assertThat(by("An", () -> reopenings.approve("stadskantoor", "2"))).isEqualTo(new Reopening.OwnWork());
        assertThat(city.signedIn(Role.LOCATION_MANAGER)
                        .get("/staff/hours/approvals")
                        .page()
                        .text())
                .contains("Weer openen Balie 2 donderdag 26 januari 2017 ontwerp An");
        assertThat(places(AGAIN)).isEqualTo(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Reopening> bo = () -> by("Bo", () -> reopenings.approve("stadskantoor", "2"));
            Callable<Reopening> cas = () -> by("Cas", () -> reopenings.approve("stadskantoor", "2"));
            var answers = people.invokeAll(List.of(bo, cas)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers)
                    .hasAtLeastOneElementOfType(Reopening.Opened.class)
                    .contains(new Reopening.NotClosed());
        }
        assertThat(places(AGAIN)).isEqualTo(2);
    }

    @Test
    void a_whole_location_waits_on_the_list_of_approvals_and_opens_tomorrow_when_that_came_too_late() {
        by("An", () -> closings.plan("stadskantoor", LAST_DAY, List.of()));
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        assertThat(manager.get("/staff/hours/approvals").page().text())
                .contains("Sluiten maandag 16 januari 2017 ontwerp An");
        by("Bo", () -> published.publish("stadskantoor", null, COLLEGE));
        manager.submitTo(CLOSING, CLOSING + "/reopen", "from", AGAIN.toString(), "body", "College", "number", "116");
        assertThat(manager.get(CLOSING).page().text())
                .contains("zodra iemand het goedkeurt", "Beslist door: College, 116", "zelf voor");
        assertThat(manager.get("/staff/hours/approvals").page().text())
                .contains("Weer openen donderdag 26 januari 2017 ontwerp")
                .doesNotContain("Sluiten maandag");
        var own = manager.submitTo(CLOSING, CLOSING + "/reopen/approve");
        assertThat(own.status()).isEqualTo(422);
        Desk.at(clock, "2017-01-27T09:00");
        assertThat(isOpen("2017-02-02")).isFalse();
        var admin = city.signedIn(Role.ADMIN);
        assertThat(admin.submit(CLOSING, "/reopen/approve").header("Location")).endsWith("done=reopened");
        assertThat(isOpen("2017-01-26"))
                .as("what was not approved in time stays closed")
                .isFalse();
        assertThat(isOpen("2017-02-02")).isTrue();
        assertThat(manager.get("/staff/hours/approvals").page().text()).doesNotContain("26 januari 2017");
    }

    @Test
    void who_gives_it_up_keeps_it_closed_and_without_approvals_it_is_one_step() {
        by("An", () -> closings.planCounter("stadskantoor", "2", LAST_DAY));
        by("Bo", () -> published.publish("stadskantoor", "2", COLLEGE));
        by("An", () -> reopenings.open("stadskantoor", "2", AGAIN, COLLEGE));
        var counter = PLACE + "/counters/2";
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        manager.submit(counter, "/reopen/drop");
        assertThat(by("Bo", () -> reopenings.approve("stadskantoor", "2"))).isEqualTo(new Reopening.NotClosed());
        assertThat(places(AGAIN)).isEqualTo(1);
        City.called(city.code(), Desk.onThursday().counters(2).file() + "approvals: {exceptions: false}\n");
        by("An", () -> closings.planCounter("stadskantoor", "2", LAST_DAY));
        by("Bo", () -> published.publish("stadskantoor", "2", COLLEGE));
        assertThat(by("An", () -> reopenings.open("stadskantoor", "2", AGAIN, COLLEGE)))
                .isInstanceOf(Reopening.Opened.class);
        assertThat(places(AGAIN)).isEqualTo(2);
    }

    private int places(LocalDate day) {
        return in(() -> {
            var here = locations.get("stadskantoor");
            return here.places(here.getPool("general"), day);
        });
    }

    private boolean isOpen(String day) {
        return in(() ->
                !locations.get("stadskantoor").hours().day(LocalDate.parse(day)).closed());
    }

    private <T> T by(String name, Supplier<T> work) {
        return As.manager(name, () -> in(work));
    }

    private <T> T in(Supplier<T> work) {
        return CurrentCity.call(city.code(), work::get);
    }
}

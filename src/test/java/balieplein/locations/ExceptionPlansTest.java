package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.As;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.LocalizedText;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Exceptions that wait for approval, where the city asks for it (LOC-09, LOC-10).
@Running
class ExceptionPlansTest {

    private static final LocalDate DAY = LocalDate.parse("2017-01-26");
    private static final String HOURS = "/staff/hours/stadskantoor";
    private static final String CLOSING = HOURS + "/closing";
    private static final Decision COLLEGE = new Decision("College", null, "CBS 2017-4");
    private static final OpeningException CLOSED =
            new OpeningException(DAY, DAY, LocalizedText.dutch("Brugdag"), new OpeningWeek(Map.of()));

    @Autowired
    private ExceptionPlans plans;

    @Autowired
    private ExceptionHistory history;

    @Autowired
    private DemoClock clock;

    private City city;

    @BeforeEach
    void a_city_that_asks_for_approval() {
        Desk.at(clock, "2017-01-16T08:00");
        city = City.with(Desk.onThursday()
                        .extra("        decision: {body: College, number: CBS 2016-9}\n")
                        .file() + "approvals: {exceptions: true}\n");
    }

    @Test
    void an_exception_counts_when_somebody_else_approved_it_and_history_shows_both() throws Exception {
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        var looked = manager.submit(
                HOURS + "/exceptions/new",
                HOURS + "/exceptions",
                "from",
                DAY.toString(),
                "reason-nl",
                "Brugdag",
                "act",
                "look");
        assertThat(looked.page().text()).contains("Wat dit raakt", "geen enkele afspraak");
        by("An", () -> plans.add("stadskantoor", CLOSED));
        assertThat(shown()).doesNotContain("Brugdag");
        var mark = by("An", () -> plans.find("stadskantoor", draft().mark()))
                .orElseThrow()
                .mark();
        assertThat(by("An", () -> plans.approve("stadskantoor", mark, COLLEGE))).isInstanceOf(Planning.OwnWork.class);
        assertThat(manager.get("/staff/hours/approvals").page().text())
                .contains("Uitzondering Brugdag donderdag 26 januari 2017 ontwerp An");
        var page = HOURS + "/exceptions/" + mark;
        assertThat(manager.get(page).page().text()).contains("Brugdag", "Wat dit raakt");
        assertThat(manager.submit(page, page + "/approve").status()).isEqualTo(422);
        assertThat(manager.submit(page, page + "/approve", "body", "College", "number", "CBS 2017-4")
                        .status())
                .isEqualTo(303);
        assertThat(shown()).contains("Brugdag");
        assertThat(CurrentCity.call(city.code(), () -> history.list("stadskantoor")).stream()
                        .map(ExceptionEvent::act))
                .containsExactly("approved", "drafted");
        assertThat(manager.get(HOURS).page().text())
                .contains("keurde goed College CBS 2017-4", "schreef een ontwerp", "las in met het stadsbestand");
        var file = city.as(Role.ADMIN).get("/api/v1/city-file").body();
        assertThat(file).contains("CBS 2017-4", "CBS 2016-9", "approvals: {exceptions: true}");
    }

    @Test
    void what_two_people_agreed_to_one_person_does_not_take_away_but_two_may_follow_it_by_another() {
        by("An", () -> plans.add("stadskantoor", CLOSED));
        var draft = draft().mark();
        assertThat(by("Bo", () -> plans.approve("stadskantoor", draft, COLLEGE)))
                .isInstanceOf(Planning.Planned.class);
        var agreed = CLOSED.decided(COLLEGE).in(ExceptionState.PUBLISHED);
        assertThat(by("An", () -> plans.remove("stadskantoor", agreed.mark()))).isEqualTo(new Planning.Unapproved(DAY));
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        assertThat(manager.get(HOURS).page().select("form[action$=/exceptions/remove]"))
                .isEmpty();
        var tried = manager.submitTo(CLOSING, HOURS + "/exceptions/remove", "exception", agreed.mark());
        assertThat(manager.get(tried.target()).page().text()).contains("De uitzondering blijft staan");
        assertThat(shown()).contains("Brugdag");

        var open = new OpeningException(
                DAY, DAY, LocalizedText.dutch("Toch open"), SampleHours.week("thu", "10:00-12:00"));
        by("An", () -> plans.add("stadskantoor", open));
        assertThat(by(
                        "Bo",
                        () -> plans.remove(
                                "stadskantoor", open.in(ExceptionState.DRAFT).mark())))
                .as("a draft goes without ado")
                .isInstanceOf(Planning.Planned.class);
        by("An", () -> plans.add("stadskantoor", open));
        by(
                "Bo",
                () -> plans.approve(
                        "stadskantoor", open.in(ExceptionState.DRAFT).mark(), COLLEGE));
        assertThat(shown()).contains("Toch open", "10.00–12.00");
    }

    @Test
    void an_exception_whose_days_are_over_stays_as_it_was() {
        by("An", () -> plans.add("stadskantoor", CLOSED));
        var draft = draft().mark();
        by("Bo", () -> plans.approve("stadskantoor", draft, COLLEGE));
        Desk.at(clock, "2017-01-27T08:00");
        var agreed = CLOSED.decided(COLLEGE).in(ExceptionState.PUBLISHED);
        assertThat(by("An", () -> plans.remove("stadskantoor", agreed.mark()))).isEqualTo(new Planning.PastDay(DAY));
    }

    @Test
    void two_people_who_approve_at_once_approve_once() throws Exception {
        by("An", () -> plans.add("stadskantoor", CLOSED));
        var mark = draft().mark();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Planning> bo = () -> by("Bo", () -> plans.approve("stadskantoor", mark, COLLEGE));
            Callable<Planning> cas = () -> by("Cas", () -> plans.approve("stadskantoor", mark, COLLEGE));
            var done = 0;
            for (var answer : people.invokeAll(List.of(bo, cas))) {
                done += answer.get() instanceof Planning.Planned ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
    }

    private OpeningException draft() {
        return CLOSED.in(ExceptionState.DRAFT);
    }

    private String shown() {
        return city.get("/locations/stadskantoor").page().text();
    }

    private <T> T by(String name, Supplier<T> act) {
        return As.manager(name, () -> CurrentCity.call(city.code(), act::get));
    }
}

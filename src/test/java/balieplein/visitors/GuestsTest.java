package balieplein.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Period;
import balieplein.simulators.DemoClock;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.TeamChange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Guests of colleagues, on Thursday 19 January 2017.
@Running
class GuestsTest {

    @Autowired
    private DemoClock clock;

    @Autowired
    private Members members;

    @Autowired
    private Guests guests;

    @Autowired
    private Escalation escalation;

    @Autowired
    private GuestsOfPeople retention;

    @Autowired
    private JdbcClient sql;

    private City city;
    private City reception;
    private String host;
    private String deputy;

    @BeforeEach
    void aHostWithADeputy() {
        at("10:00");
        city = City.with("""
                locations:
                  - code: hall
                    name: Stadskantoor
                    zones:
                      - {code: A, name: {nl: Gelijkvloers, fr: Rez, en: Ground floor, de: Erdgeschoss}}
                      - {code: B, name: {nl: Eerste verdieping, fr: Premier, en: First floor, de: Erster Stock}}
                """);
        reception = city.as(Role.INFO);
        host = member("demo-counter", "Ruth Host", "ruth@example.org");
        deputy = member("demo-phone", "Dirk Deputy", "dirk@example.org");
    }

    @Test
    void a_host_who_does_not_answer_is_told_again_and_then_the_deputy() {
        var guest = expect("Bram Bezoeker", "10:30");
        assertThat(mails()).isEmpty();
        at("10:28");
        act(guest, "arrive", Map.of("badge", "7"));
        assertThat(mails()).containsExactly("ruth@example.org");
        passes("10:32").hasSize(1);
        passes("10:33").containsExactly("ruth@example.org", "ruth@example.org");
        passes("10:33").hasSize(2);
        passes("10:38").containsExactly("ruth@example.org", "ruth@example.org", "dirk@example.org");
        passes("11:00").as("nobody else is left").hasSize(3);
    }

    @Test
    void who_comes_ends_the_asking_and_only_who_was_asked_can() {
        var guest = expect("Bram Bezoeker", "10:30");
        act(guest, "arrive", Map.of());
        assertThat(CurrentCity.call(city.code(), () -> guests.waitingFor(deputy)))
                .isEmpty();
        assertThat(CurrentCity.call(city.code(), () -> guests.waitingFor(host))).hasSize(1);
        assertThat(CurrentCity.call(city.code(), () -> guests.answer(guest, host)))
                .isTrue();
        assertThat(CurrentCity.call(city.code(), () -> guests.answer(guest, deputy)))
                .as("the second one is told")
                .isFalse();
        passes("10:30").hasSize(1);
        assertThat(act(guest, "host-absent", Map.of()).problem()).isEqualTo("illegal-transition");
    }

    @Test
    void an_absent_host_passes_the_guest_to_the_deputy_at_once() {
        var guest = expect("Bram Bezoeker", "10:30");
        act(guest, "arrive", Map.of());
        assertThat(act(guest, "host-absent", Map.of()).json().path("told").asInt())
                .isEqualTo(3);
        assertThat(mails()).containsExactly("ruth@example.org", "dirk@example.org");
        assertThat(act(guest, "host-absent", Map.of()).problem())
                .as("nobody is left")
                .isEqualTo("illegal-transition");
    }

    @Test
    void three_inside_stand_on_the_evacuation_list_with_their_zone_until_they_leave() {
        var desk = city.signedIn(Role.INFO);
        for (var name : List.of("Anna Een", "Bert Twee", "Carla Drie")) {
            act(expect(name, "10:30"), "arrive", Map.of("badge", name.substring(0, 1)));
        }
        expect("Dora Later", "15:00");
        var list = desk.get("/staff/visitors/evacuation?location=hall").page();
        assertThat(list.select("tbody tr")).hasSize(3).allMatch(row -> row.text()
                .contains("Eerste verdieping"));
        var anna = CurrentCity.call(
                city.code(),
                () -> guests.list("hall", LocalDate.of(2017, 1, 19)).getFirst().code());
        act(anna, "leave", Map.of("badgeBack", false));
        assertThat(desk.get("/staff/visitors/evacuation?location=hall").page().select("tbody tr"))
                .hasSize(2);
        assertThat(desk.get("/staff/visitors?location=hall").page().text()).contains("badge niet terug");
    }

    @Test
    void an_unexpected_visitor_is_inside_at_once_and_the_host_is_told() {
        var desk = city.signedIn(Role.INFO);
        desk.submit(
                "/staff/visitors?location=hall",
                "/staff/visitors",
                "name",
                "Bram Bezoeker",
                "host",
                host,
                "deputy",
                deputy);
        assertThat(mails()).containsExactly("ruth@example.org");
        assertThat(desk.submit("/staff/visitors?location=hall", "/staff/visitors", "name", "", "host", host)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void one_badge_is_with_one_visitor_and_a_guest_comes_in_once() throws Exception {
        act(expect("Anna Een", "10:30"), "arrive", Map.of("badge", "7"));
        var other = expect("Bert Twee", "10:30");
        assertThat(act(other, "arrive", Map.of("badge", "7")).problem()).isEqualTo("badge-taken");
        Callable<Answer> come = () -> act(other, "arrive", Map.of("badge", "8"));
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = desks.invokeAll(Collections.nCopies(6, come)).stream()
                    .map(answer -> answer.resultNow().status())
                    .toList();
            assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        }
        assertThat(mails()).hasSize(2);
    }

    @Test
    void after_two_weeks_nothing_is_known_of_a_visitor() {
        expect("Bram Bezoeker", "10:30");
        assertThat(CurrentCity.call(city.code(), () -> retention.forget(LocalDate.of(2017, 1, 19))))
                .isZero();
        assertThat(CurrentCity.call(city.code(), () -> retention.forget(LocalDate.of(2017, 1, 20))))
                .isEqualTo(1);
        assertThat(reception.get("/api/v1/visitors?location=hall").json().path("items"))
                .isEmpty();
    }

    private String expect(String name, String time) {
        var answer = reception.post(
                "/api/v1/visitors",
                Map.of(
                        "location", "hall",
                        "name", name,
                        "host", host,
                        "deputy", deputy,
                        "room", "1.04",
                        "time", time,
                        "zones", List.of("B")));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.json().path("visitor").asString();
    }

    private Answer act(String guest, String act, Map<String, ?> body) {
        return reception.post("/api/v1/visitors/" + guest + "/" + act, body);
    }

    private String member(String subject, String name, String email) {
        var from = new Period(LocalDate.of(2016, 1, 1), null);
        return CurrentCity.call(city.code(), () -> members.add(Member.Kind.PERSON, subject, name, email, from))
                        instanceof TeamChange.Done(var code)
                ? code
                : "";
    }

    private org.assertj.core.api.ListAssert<String> passes(String time) {
        at(time);
        CurrentCity.run(city.code(), escalation::escalate);
        return assertThat(mails());
    }

    private List<String> mails() {
        return CurrentCity.call(
                city.code(), () -> sql.sql("select recipient from notifications.message order by number")
                        .query(String.class)
                        .list());
    }

    private void at(String time) {
        clock.set(CityTime.instant(LocalDateTime.parse("2017-01-19T" + time)), false);
    }
}

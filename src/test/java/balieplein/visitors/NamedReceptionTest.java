package balieplein.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Period;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.TeamChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Visitors with an appointment with An or Bram by name, on Thursday 19 January 2017 (INF-03).
@Running
class NamedReceptionTest {

    private static final String DESK = "/staff/visitors?location=stadskantoor";

    private static final String OFFICIALS = """
            booking:
              steps: [{step: eid.request, official: true, room: true}]
              resources:
                - {code: an, kind: official, location: stadskantoor, name: {nl: An Verlinden}, staff: demo-counter}
                - {code: bram, kind: official, location: stadskantoor, name: {nl: Bram Nuyts}, staff: bram}
                - {code: els, kind: official, location: stadskantoor, name: {nl: Els Info}, staff: demo-info}
                - {code: r1, kind: room, location: stadskantoor, name: {nl: Lokaal 1.04}}
                - {code: r2, kind: room, location: stadskantoor, name: {nl: Lokaal 1.05}}
            """;

    @Autowired
    private DemoClock clock;

    @Autowired
    private Members members;

    @Autowired
    private Escalation escalation;

    @Autowired
    private JdbcClient sql;

    private PlazaCity plaza;
    private City reception;

    @BeforeEach
    void anAndBramAreInTheRegister() {
        plaza = new PlazaCity(clock, OFFICIALS);
        member("demo-counter", "An Verlinden", "an@example.org");
        member("bram", "Bram Nuyts", "bram@example.org");
        reception = plaza.city().signedIn(Role.INFO);
    }

    @Test
    void the_reception_sees_for_whom_somebody_comes_and_where_the_official_sits() {
        plaza.book("10:00");
        assertThat(named()).isEqualTo("10.00 Mila Peeters An Verlinden nog aan geen balie Lokaal 1.04 Is er");
        plaza.official().post("/api/v1/counters/7/open", Map.of());
        assertThat(named()).contains("An Verlinden zit aan Balie 7");
        plaza.official().post("/api/v1/counters/7/pause", Map.of());
        assertThat(named()).contains("An Verlinden pauze, Balie 7");
    }

    @Test
    void one_step_checks_in_and_tells_the_official_who_answers_by_calling() {
        var code = plaza.book("10:00");
        plaza.at("09:55");
        var done = reception.submit(DESK, "/staff/visitors/appointments/" + code + "/arrive");
        assertThat(done.header("location")).contains("said=named-arrived");
        assertThat(mails()).containsExactly("an@example.org");
        assertThat(named()).contains("aangemeld B 001");
        assertThat(guests()).contains("Mila Peeters An Verlinden", "Lokaal 1.04 Zone B", "wacht op de gastheer");
        var colleague = plaza.at("09:58").colleague();
        assertThat(colleague.post("/api/v1/counters/8/next", Map.of()).status())
                .as("a colleague calls somebody else")
                .isEqualTo(204);
        var called = plaza.next("7").json();
        assertThat(called.path("why").asString()).isEqualTo("named");
        var visit = called.path("visit").asString();
        assertThat(guests()).doesNotContain("wacht op de gastheer");
        at("10:30");
        assertThat(mails()).as("nobody else is asked").hasSize(1);
        plaza.act(visit, "start");
        plaza.finish(visit, "eid.request");
        assertThat(guests()).contains("vertrokken");
    }

    @Test
    void an_absent_official_is_left_in_peace_and_the_deputy_is_told_wherever_the_visitor_checks_in() {
        var code = plaza.book("10:00");
        plaza.city()
                .signedIn(Role.LOCATION_MANAGER)
                .submitTo(
                        "/staff/absences/stadskantoor",
                        "/staff/absences/stadskantoor",
                        "resource",
                        "an",
                        "from",
                        "2017-01-19",
                        "until",
                        "2017-01-19");
        assertThat(named()).contains("An Verlinden afwezig Vervanger: Bram Nuyts");
        plaza.at("09:55").checkIn(code);
        plaza.checkIn(code);
        assertThat(mails()).containsExactly("bram@example.org");
        assertThat(guests()).contains("Mila Peeters Bram Nuyts");
    }

    @Test
    void whoever_is_sent_to_an_official_on_a_break_goes_to_the_deputy_who_is_there_and_the_desk_is_told() {
        var bram = plaza.city().as(Role.FLOOR_MANAGER);
        bram.post("/api/v1/counters/8/open", Map.of());
        plaza.official().post("/api/v1/counters/7/open", Map.of());
        plaza.official().post("/api/v1/counters/7/pause", Map.of("reason", "break"));
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        bram.post("/api/v1/counters/8/next", Map.of());
        var sent = bram.post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "demo-counter"));
        assertThat(sent.problem()).as("nobody stands in").isEqualTo("colleague-away");
        var info = plaza.city().as(Role.INFO);
        info.post("/api/v1/counters/12/open", Map.of());
        assertThat(bram.post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "demo-counter"))
                        .problem())
                .as("no skill at the counter of whoever stands in")
                .isEqualTo("colleague-away");
        info.post("/api/v1/counters/12/close", Map.of());
        bram.post("/api/v1/counters/8/close", Map.of());
        info.post("/api/v1/counters/8/open", Map.of());
        var deputised = bram.post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "demo-counter"));
        assertThat(deputised.json().path("warning").asString()).contains("wie invalt");
        assertThat(info.post("/api/v1/counters/8/next", Map.of())
                        .json()
                        .path("visit")
                        .asString())
                .isEqualTo(visit);
    }

    @Test
    void who_comes_much_too_late_is_not_checked_in_and_nobody_is_told() {
        var code = plaza.book("10:00");
        plaza.at("10:50");
        var done = reception.submit(DESK, "/staff/visitors/appointments/" + code + "/arrive");
        assertThat(done.header("location")).contains("said=named-late");
        assertThat(mails()).isEmpty();
    }

    @Test
    void whoever_comes_for_nobody_by_name_is_no_guest() {
        plaza.walkIn("eid.request");
        assertThat(reception.get(DESK).page().select("tbody tr")).isEmpty();
        assertThat(mails()).isEmpty();
    }

    private String named() {
        return table(0);
    }

    private String guests() {
        var tables = reception.get(DESK).page().select("main table");
        return tables.first().text().replace('\u00a0', ' ');
    }

    private String table(int fromTheEnd) {
        var tables = reception.get(DESK).page().select("main table");
        return tables.get(tables.size() - 1 - fromTheEnd).select("tbody").text().replace('\u00a0', ' ');
    }

    private void member(String subject, String name, String email) {
        var since = new Period(LocalDate.of(2016, 1, 1), null);
        var added = CurrentCity.call(plaza.code(), () -> members.add(Member.Kind.PERSON, subject, name, email, since));
        assertThat(added).isInstanceOf(TeamChange.Done.class);
    }

    private void at(String time) {
        plaza.at(time);
        CurrentCity.run(plaza.code(), escalation::escalate);
    }

    private List<String> mails() {
        return CurrentCity.call(
                plaza.code(), () -> sql.sql("select recipient from notifications.message order by number")
                        .query(String.class)
                        .list());
    }
}

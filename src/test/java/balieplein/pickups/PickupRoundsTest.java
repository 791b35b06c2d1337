package balieplein.pickups;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What nobody comes for, and what came from an old system.
@Running
class PickupRoundsTest {

    private static final String HEADER =
            "reference;step;location;shelf;ready;expected;name;number;born;email;language\n";

    @Autowired
    private DemoClock clock;

    @Autowired
    private Reminders reminders;

    @Autowired
    private PickupsOfPeople retention;

    @Autowired
    private JdbcClient sql;

    private PickupCity desk;

    @BeforeEach
    void openTheDesk() {
        desk = new PickupCity(clock);
    }

    @Test
    void a_resident_hears_once_that_it_is_ready_and_once_after_14_and_60_days() {
        var code = desk.card("2017-1", "shelf", "K3-12");
        assertThat(subjects()).containsExactly("Klaar om af te halen: Identiteitskaart – Afhaling");
        passes("2017-02-01T08:30").hasSize(1);
        passes("2017-02-02T08:30").hasSize(2);
        passes("2017-02-02T08:31").hasSize(2);
        passes("2017-03-19T08:30").hasSize(2);
        passes("2017-03-20T08:30").hasSize(3).last().asString().contains("Ligt nog altijd klaar");
        passes("2017-04-20T08:30").hasSize(3);
        assertThat(text(code)).contains("/pickups/" + code).doesNotContain("Lotte");
    }

    @Test
    void a_card_of_91_days_is_on_the_list_and_goes_back_with_a_record() {
        var code = desk.card("2017-1", "shelf", "K3-12");
        var official = desk.city().signedIn(Role.COUNTER);
        desk.at("2017-04-19T10:00");
        assertThat(official.get("/staff/pickups/list?overdue=true").page().select("tbody tr"))
                .isEmpty();
        desk.at("2017-04-20T10:00");
        assertThat(official.get("/staff/pickups/list?overdue=true").page().text())
                .contains(code, "91");
        assertThat(official.get("/staff/pickups/list.csv?overdue=true").body())
                .contains(code + ",2017-1,eid.pickup,ready,hall,K3-12,2017-01-19")
                .doesNotContain("Lotte");
        var item = "/staff/pickups/items/" + code;
        assertThat(official.submit(item, item + "/clear", "how", "destroyed").status())
                .isEqualTo(422);
        official.submit(item, item + "/clear", "how", "destroyed", "record", "PV 2017/12");
        assertThat(official.get(item).page().text()).contains("Vernietigd", "PV 2017/12");
        assertThat(desk.handOver(code, "holder").problem()).isEqualTo("uncollected");
    }

    @Test
    void who_moved_to_another_town_is_reminded_no_more_and_the_card_goes_back_before_its_time() {
        var code = desk.card("2017-1", "shelf", "K3-12");
        var other = desk.card("2017-2", "shelf", "K3-13");
        var official = desk.city().signedIn(Role.COUNTER);
        var item = "/staff/pickups/items/" + code;
        assertThat(official.get("/staff/pickups/list?overdue=true").page().select("tbody tr"))
                .isEmpty();
        official.submit(item, item + "/moved-away");
        assertThat(official.get(item).page().text())
                .contains("De houder is verhuisd", "Houder verhuisd naar een andere gemeente");
        passes("2017-02-02T08:30").as("two that were ready, and one reminder").hasSize(3);
        assertThat(official.get("/staff/pickups/list?overdue=true").page().text())
                .contains(code)
                .doesNotContain(other);
        official.submit(item, item + "/clear", "how", "returned", "record", "PV 2017/3");
        assertThat(desk.official()
                        .post("/api/v1/pickups/" + code + "/moved-away", Map.of())
                        .problem())
                .isEqualTo("illegal-transition");
    }

    @Test
    void an_old_system_is_taken_over_line_by_line_and_twice_is_once() {
        var table = HEADER
                + "A1;eid.pickup;hall;K1;2016-12-01;;Lotte Maes;85.67.30-033.60;;lotte@example.org;nl\n"
                + "A2;passport.pickup;hall;;;2017-02-01;\"Jan; de jonge\";;1980-02-03;;fr\r\n";
        assertThat(imports(table, true).json().path("created").asInt()).isEqualTo(2);
        assertThat(desk.official()
                        .post("/api/v1/pickups/look-ups", Map.of("code", "A1"))
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(imports(table, false).json().path("created").asInt()).isEqualTo(2);
        var again = imports(table, false).json();
        assertThat(again.path("created").asInt()).isZero();
        assertThat(again.path("unchanged").asInt()).isEqualTo(2);
        var found = desk.official().post("/api/v1/pickups/look-ups", Map.of("code", "A1"));
        assertThat(found.json().path("items").path(0).path("ready").asString()).startsWith("2016-12-01");
        assertThat(subjects()).as("the old system told that it was ready").isEmpty();
        passes("2017-01-30T08:30")
                .as("60 days after 1 December, and not 14 as well")
                .hasSize(1);
    }

    @Test
    void a_table_with_faults_brings_in_nothing_and_names_each_line() {
        var table = HEADER
                + "A1;eid.pickup;hall;K1;;;Lotte Maes;85673003361;;;\n"
                + "A1;eid.nothing;hal;;;;;;19-01-2017;geen adres;xx\n"
                + "A3;eid.pickup;hall;;2017-01-01;;Jan Maes;;;;\n";
        var answer = imports(table, false);
        assertThat(answer.status()).isEqualTo(422);
        var faults = answer.json().path("errors");
        assertThat(faults.findValuesAsString("code"))
                .containsExactlyInAnyOrder(
                        "number", "required", "date", "email", "language", "step", "location", "twice", "required");
        assertThat(faults.path(0).path("line").asInt()).isEqualTo(2);
        assertThat(faults.path(0).path("message").asString()).isEqualTo("Dit is geen rijksregisternummer");
        assertThat(imports("reference,step\n1,eid.pickup\n", true)
                        .json()
                        .path("errors")
                        .size())
                .isEqualTo(2);
        assertThat(count()).isZero();
    }

    @Test
    void after_thirteen_months_nobody_knows_who_came() {
        var code = desk.card("2017-1", "shelf", "K3-12");
        desk.handOver(code, "proxy", "name", "Jan Maes", "born", "1980-05-01");
        assertThat(CurrentCity.call(desk.city().code(), () -> retention.forget(LocalDate.of(2017, 1, 19))))
                .isZero();
        assertThat(CurrentCity.call(desk.city().code(), () -> retention.forget(LocalDate.of(2017, 1, 20))))
                .isEqualTo(1);
        var kept = CurrentCity.call(
                desk.city().code(), () -> sql.sql("""
                        select to_jsonb(i)::text || to_jsonb(h)::text
                        from pickups.item as i
                        join pickups.hand_over as h on h.item = i.code
                        """).query(String.class).single());
        assertThat(kept).doesNotContain("Maes").doesNotContain("example.org").contains("handed-over");
    }

    @Test
    void a_city_gets_its_express_desk_back_as_it_wrote_it() {
        var admin = City.like("dijlestad").as(Role.ADMIN);
        var file = admin.get("/api/v1/city-file").body();
        assertThat(file).contains("pickups:", "gft-sticker.sale");
        var again = admin.send("PUT", "/api/v1/city-file?dry-run=true", "application/yaml", file);
        assertThat(again.json().path("changed").asInt()).as("%s", again).isZero();
        assertThat(again.json().path("created").asInt()).isZero();
        var faulty = file.replace("after: eid.request", "after: eid.nothing");
        assertThat(admin.send("PUT", "/api/v1/city-file?dry-run=true", "application/yaml", faulty)
                        .body())
                .contains("pickups.items[0].after");
    }

    private balieplein.Answer imports(String table, boolean dryRun) {
        return desk.city().as(Role.ADMIN).send("POST", "/api/v1/pickups/imports?dry-run=" + dryRun, "text/csv", table);
    }

    private org.assertj.core.api.ListAssert<String> passes(String local) {
        desk.at(local);
        CurrentCity.run(desk.city().code(), reminders::remind);
        return assertThat(subjects());
    }

    private List<String> subjects() {
        return CurrentCity.call(
                desk.city().code(), () -> sql.sql("select subject from notifications.message order by created, subject")
                        .query(String.class)
                        .list());
    }

    private String text(String code) {
        return CurrentCity.call(
                desk.city().code(), () -> sql.sql("select body from notifications.message where key = ?")
                        .param("pickup-ready:" + code)
                        .query(String.class)
                        .single());
    }

    private int count() {
        return CurrentCity.call(desk.city().code(), () -> sql.sql("select count(*) from pickups.item")
                .query(Integer.class)
                .single());
    }
}

package balieplein.pickups;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What lies ready is found at once and handed over once, to the right person.
@Running
class PickupsTest {

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    private PickupCity desk;

    @BeforeEach
    void openTheDesk() {
        desk = new PickupCity(clock);
    }

    @Test
    void a_card_that_lies_ready_is_found_by_its_letter_and_handed_over_with_a_record() {
        var code = desk.card("2017-1", "shelf", "K3-12");
        var found = desk.official()
                .post(
                        "/api/v1/pickups/look-ups",
                        Map.of("code", "https://x.example/pickups/" + code.toLowerCase(java.util.Locale.ROOT)));
        assertThat(found.json().path("items").path(0).path("shelf").asString()).isEqualTo("K3-12");
        var handed = desk.handOver(code, "holder", "number", PickupCity.LOTTE);
        assertThat(handed.status()).as("%s", handed).isEqualTo(200);
        assertThat(handed.json().path("state").asString()).isEqualTo("handed-over");
        var record = sql(() -> sql.sql("select official, collector, document from pickups.hand_over where item = ?")
                .param(code)
                .query()
                .singleRow());
        assertThat(record).containsEntry("collector", "holder").containsEntry("document", "eid");
        assertThat(desk.handOver(code, "holder").problem()).isEqualTo("handed-over");
    }

    @Test
    void of_eight_officials_at_once_one_hands_a_card_over() throws Exception {
        var code = desk.card("2017-1", "shelf", "K3-12");
        Callable<Answer> hand = () -> desk.handOver(code, "holder");
        var answers = new ArrayList<Integer>();
        try (var officials = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : officials.invokeAll(Collections.nCopies(8, hand))) {
                answers.add(answer.get().status());
            }
        }
        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(sql(() -> sql.sql("select count(*) from pickups.hand_over where item = ?")
                        .param(code)
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void what_is_still_made_is_not_handed_over_and_the_day_is_told() {
        var code = desk.card("2017-1", "expected", "2017-02-09");
        var refused = desk.handOver(code, "holder");
        assertThat(refused.problem()).isEqualTo("not-ready");
        assertThat(refused.json().path("expected").asString()).isEqualTo("2017-02-09");
        assertThat(refused.json().path("detail").asString()).contains("9 februari");
        assertThat(desk.act(code, "ready", Map.of("shelf", "K1-1")).status()).isEqualTo(200);
        assertThat(desk.handOver(code, "holder").status()).isEqualTo(200);
    }

    @Test
    void a_card_of_somebody_else_opens_nothing_and_stays_on_record() {
        var code = desk.card("2017-1", "shelf", "K3-12");
        assertThat(desk.handOver(code, "holder", "number", "62680599650").problem())
                .isEqualTo("wrong-person");
        assertThat(desk.official()
                        .get("/api/v1/pickups/" + code)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("ready");
        assertThat(sql(() -> sql.sql("select count(*) from audit.entry where action = 'pickups.refused' and entity = ?")
                        .param("pickup:" + code)
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void a_blocked_card_stays_until_the_block_is_lifted() {
        var code = desk.card("2017-1", "shelf", "K3-12");
        assertThat(desk.act(code, "block", Map.of()).status()).isEqualTo(422);
        desk.act(code, "block", Map.of("reason", "Teruggeroepen door de maker"));
        assertThat(desk.handOver(code, "holder").problem()).isEqualTo("blocked");
        assertThat(desk.act(code, "release", Map.of()).json().path("state").asString())
                .isEqualTo("ready");
        assertThat(desk.handOver(code, "holder").status()).isEqualTo(200);
        assertThat(desk.act(code, "block", Map.of("reason", "Te laat")).problem())
                .isEqualTo("illegal-transition");
    }

    @Test
    void somebody_else_comes_where_the_product_allows_it_with_a_proxy_that_holds() {
        var code = desk.card("2017-1", "shelf", "K3-12");
        assertThat(desk.handOver(code, "proxy", "name", "Jan Maes").status()).isEqualTo(422);
        assertThat(desk.handOver(code, "proxy", "name", "Jan Maes", "born", "2001-05-01")
                        .problem())
                .isEqualTo("proxy-minor");
        assertThat(desk.handOver(code, "proxy", "name", "Jan Maes", "born", "1980-05-01", "proxyUntil", "2017-01-18")
                        .problem())
                .isEqualTo("proxy-expired");
        assertThat(desk.handOver(code, "proxy", "name", "Jan Maes", "born", "1980-05-01", "proxyUntil", "2017-01-19")
                        .status())
                .isEqualTo(200);
        var passport = desk.card("2017-2", "shelf", "K4", "step", "passport.pickup");
        var refused = desk.handOver(passport, "proxy", "name", "Jan Maes", "born", "1980-05-01");
        assertThat(refused.problem()).isEqualTo("proxy-forbidden");
        assertThat(refused.json().path("detail").asString()).contains("volmacht");
    }

    @Test
    void a_number_is_looked_up_with_a_reason_only_and_stands_nowhere_but_as_a_hash() {
        var code = desk.card("2017-1", "shelf", "K3-12");
        var asked = desk.official().post("/api/v1/pickups/look-ups", Map.of("number", PickupCity.LOTTE));
        assertThat(asked.status()).isEqualTo(422);
        var found = desk.official()
                .post("/api/v1/pickups/look-ups", Map.of("number", PickupCity.LOTTE, "reason", "Staat aan de balie"));
        assertThat(found.json().path("items").path(0).path("code").asString()).isEqualTo(code);
        var rows = sql(() -> sql.sql("select item::text from pickups.item")
                .query(String.class)
                .list());
        assertThat(rows).noneMatch(row -> row.contains(PickupCity.LOTTE));
        assertThat(sql(() -> sql.sql("select reason from audit.entry where action = 'pickups.looked-up'")
                        .query(String.class)
                        .list()))
                .containsExactly("Staat aan de balie");
    }

    @Test
    void the_desk_finds_one_card_among_fifty_thousand_within_a_fraction_of_a_second() {
        var code = desk.card("2017-1", "shelf", "K3-12");
        fill(1, 500);
        sql(() -> sql.sql("analyze pickups.item, pickups.item_event").update());
        fill(501, 50_000);
        var began = System.nanoTime();
        var scanned = desk.official().post("/api/v1/pickups/look-ups", Map.of("code", code));
        var read = desk.official()
                .post("/api/v1/pickups/look-ups", Map.of("number", PickupCity.LOTTE, "reason", "Staat aan de balie"));
        var handed = desk.handOver(code, "holder", "number", PickupCity.LOTTE);
        var took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(scanned.json()).isEqualTo(read.json());
        assertThat(handed.status()).isEqualTo(200);
        assertThat(took).as("three questions").isLessThan(Duration.ofSeconds(2));
    }

    /// Cards of many others, each on its shelf.
    private void fill(int first, int last) {
        sql(() -> sql.sql("""
                with made as (
                    insert into pickups.item (
                        code, reference, step, state, moves, location, name, number_hash, language, registered_at,
                        changed_at, request_hash)
                    select
                        'FILL' || n, 'F' || n, 'eid.pickup', 'requested', 1, 'hall', 'Iemand', sha256(n::text::bytea),
                        'nl', now(), now(), ''
                    from generate_series(?, ?) as n
                    returning code
                )
                insert into pickups.item_event (item, number, event, from_state, to_state, at, actor)
                select code, 1, 'registered', 'new', 'requested', now(), 'x'
                from made
                """).params(first, last).update());
        sql(() -> sql.sql("""
                with ready as (
                    update pickups.item
                    set state = 'ready', moves = 2, shelf = 'K1', ready_at = now()
                    where state = 'requested'
                    returning code
                )
                insert into pickups.item_event (item, number, event, from_state, to_state, at, actor)
                select code, 2, 'readied', 'requested', 'ready', now(), 'x'
                from ready
                """).update());
    }

    @Test
    void the_kiosk_offers_what_the_city_listed_from_its_day_on_and_says_what_is_out_of_stock() {
        var now =
                desk.city().get("/api/v1/pickups/choices?location=hall").json().path("items");
        assertThat(now.findValuesAsString("step")).containsExactly("eid.pickup", "rat-poison.handout");
        assertThat(now.path(1).path("outOfStock").asBoolean()).isTrue();
        var page = desk.city().signedIn(Role.PRODUCT_MANAGER).get("/staff/pickups/offers");
        assertThat(page.page().select(".ds-alert").text())
                .as("nobody has the skill for taxi cards")
                .contains("Taxikaart");
    }

    @Test
    void who_comes_with_a_letter_gets_a_number_and_who_asked_for_nothing_is_told_to_ask_first() {
        var code = desk.card("2017-1", "shelf", "K3-12");
        var ticket = desk.arrive(Map.of("code", code, "location", "hall"));
        assertThat(ticket.json().path("ticket").asString()).isEqualTo("A001");
        var stranger = Map.of("step", "eid.pickup", "number", "62680599650", "location", "hall");
        var refused = desk.arrive(stranger);
        assertThat(refused.problem()).as("%s", refused).isEqualTo("request-first");
        assertThat(refused.json().path("title").asString()).isEqualTo("Eerst aanvragen");
        assertThat(refused.json().path("step").asString()).isEqualTo("eid.request");
        assertThat(refused.json().path("alternatives").size()).isEqualTo(5);
        var made = desk.card("2017-2", "expected", "2017-02-09");
        assertThat(desk.arrive(Map.of("code", made, "location", "hall")).problem())
                .isEqualTo("not-ready");
        var elsewhere = desk.arrive(Map.of("code", code, "location", "deelhuis"));
        assertThat(elsewhere.problem()).isEqualTo("elsewhere");
        assertThat(desk.arrive(Map.of("code", "ZZZZZZZZZZZZ", "location", "hall"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_same_application_comes_in_once_and_never_with_other_facts() {
        var code = desk.card("2017-1", "expected", "2017-02-09");
        assertThat(desk.card("2017-1", "expected", "2017-02-09")).isEqualTo(code);
        var other = Map.of("reference", "2017-1", "step", "eid.pickup", "location", "hall", "name", "Jan Maes");
        assertThat(desk.official().post("/api/v1/pickups", other).problem()).isEqualTo("reference-taken");
    }

    @Test
    void a_resident_sees_where_it_stands_without_a_name() {
        var code = desk.card("2017-1", "expected", "2017-02-09");
        var page = desk.city().get("/pickups/" + code).page();
        assertThat(page.select("h1").text()).contains("nog niet klaar");
        assertThat(page.text()).contains("9 februari").doesNotContain("Lotte");
        desk.act(code, "ready", Map.of("shelf", "K1-1"));
        assertThat(desk.city().get("/fr/pickups/" + code).page().select("h1").text())
                .contains("c’est prêt");
        assertThat(desk.city().get("/pickups/ABCDEFGHJKLM").status()).isEqualTo(404);
    }

    @Test
    void an_official_of_another_house_does_not_touch_it() {
        var code = desk.card("2017-1", "shelf", "K3-12");
        assertThat(City.with(PickupCity.FILE)
                        .as(Role.COUNTER)
                        .get("/api/v1/pickups/" + code)
                        .status())
                .isEqualTo(404);
        assertThat(desk.city().as(Role.KIOSK).get("/api/v1/pickups/" + code).status())
                .isEqualTo(403);
    }

    @Test
    void code_and_database_allow_the_same_moves() {
        var known = sql.sql(
                        "select event || ' ' || from_state || ' ' || to_state from pickups.move where from_state <> 'new'")
                .query(String.class)
                .list();
        var moves = new ArrayList<String>();
        for (var move : PickupMove.values()) {
            for (var from : move.sources()) {
                move.targets().forEach(to -> moves.add(move.tag() + " " + from.tag() + " " + to.tag()));
            }
        }
        assertThat(moves).containsExactlyInAnyOrderElementsOf(known);
    }

    private <T> T sql(java.util.function.Supplier<T> work) {
        return CurrentCity.call(desk.city().code(), work::get);
    }
}

package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.Answer;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever comes back without an appointment is known by the ticket of the earlier visit, and by nothing else (CAT-03).
@Running
class ReturnByTicketTest {

    private static final String CODE = "/kiosk/stadskantoor/code?key=go&code=";
    private static final String DESK = "/staff/info?location=stadskantoor&q=";

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;
    private String first;

    @BeforeEach
    void somebody_came_without_a_photo() {
        plaza = new PlazaCity(clock);
        first = visit(walkIn(Map.of()));
        finish(first, List.of("Een pasfoto"));
        plaza.at("10:00");
    }

    @Test
    void a_walk_in_with_the_ticket_of_an_incomplete_visit_is_a_return_visit_and_one_without_is_not() {
        finish(visit(walkIn(Map.of("earlier", first))), List.of());
        finish(visit(walkIn(Map.of())), List.of());
        assertReturned(1, 3);
    }

    @Test
    void the_third_time_counts_again_by_the_second_ticket_and_its_link_says_the_same() {
        var second = visit(walkIn(Map.of("earlier", plaza.city().origin() + "/check-in/tickets/" + first)));
        finish(second, List.of("Je oude kaart"));
        plaza.at("11:00");
        finish(visit(walkIn(Map.of("earlier", second))), List.of());
        assertReturned(2, 3);
    }

    @Test
    void a_ticket_that_is_none_is_refused_at_its_field() {
        var refused = walkIn(Map.of("earlier", "abcdefghjkmn"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"earlier\"", "geen ticket van deze stad");
        assertThat(walkIn(Map.of("earlier", "x".repeat(301))).status()).isEqualTo(422);
    }

    @Test
    void the_kiosk_reads_an_old_ticket_says_what_to_bring_and_gives_a_number_of_the_same_chain() {
        var visitor = plaza.city().signedIn(Role.FLOOR_MANAGER);
        var link = plaza.city().origin() + "/check-in/tickets/";
        var shown = visitor.get(CODE + link + first);
        assertThat(shown.target()).contains("/products/eid.request?", "earlier=" + first);
        var page = visitor.get(shown.target()).page();
        assertThat(page.text()).contains("Identiteitskaart", "Een pasfoto");
        var ticket = visitor.submit(shown.target(), "/products/eid.request");
        var second = ticket.target().replaceFirst(".*/tickets/(\\w+).*", "$1");
        assertThat(visitor.get(CODE + link + second).target())
                .as("who still waits sees the ticket again")
                .contains("/tickets/" + second);
        assertThat(visitor.get(CODE + link + "abcdefghjkmn").target())
                .as("an unknown one is an unknown code")
                .contains("/appointment?");
        finish(second, List.of());
        assertReturned(1, 2);
    }

    @Test
    void the_info_desk_scans_an_old_ticket_in_the_field_of_the_question_and_the_next_number_counts() {
        var desk = plaza.city().signedIn(Role.INFO);
        var link = plaza.city().origin() + "/check-in/tickets/";
        var shown = desk.get(DESK + link + first);
        assertThat(shown.target()).contains("product=eid", "earlier=" + first);
        var page = desk.get(shown.target()).page();
        assertThat(page.text()).contains("Komt terug: nummer B 001 van donderdag", "Stadskantoor", "Een pasfoto");
        assertThat(page.select("form[method=get] [name=earlier]").val())
                .as("another question keeps it")
                .isEqualTo(first);
        var dropped = page.select("a:contains(geen herhaalbezoek)").attr("href");
        assertThat(desk.get(dropped).page().select("[name=earlier][value=" + first + "]"))
                .isEmpty();
        var ticket = desk.submit(shown.target(), "/staff/info/tickets");
        var second = ticket.target().replaceFirst(".*visit=(\\w+).*", "$1");
        assertThat(desk.get(ticket.target()).page().text())
                .as("whoever comes after is nobody who comes back")
                .doesNotContain("Komt terug");
        assertThat(desk.get(DESK + link + second).target())
                .as("who still waits here sees the number again")
                .endsWith("visit=" + second);
        finish(second, List.of());
        assertReturned(1, 2);
    }

    @Test
    void the_info_desk_hears_of_a_ticket_that_nobody_knows_and_notes_no_gap() {
        var desk = plaza.city().signedIn(Role.INFO);
        var unknown = desk.get(DESK + plaza.city().origin() + "/check-in/tickets/abcdefghjkmn");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.page().text())
                .contains("Dit nummer kennen we niet meer")
                .doesNotContain("Niets gevonden");
        assertThat(desk.get("/staff/info?location=stadskantoor&earlier=abcdefghjkmn&q=kaart")
                        .page()
                        .text())
                .contains("Identiteitskaart")
                .doesNotContain("Komt terug");
        assertThat(plaza.city()
                        .signedIn(Role.PRODUCT_MANAGER)
                        .get("/staff/products")
                        .body())
                .doesNotContain("abcdefghjkmn");
    }

    private static String cameBack(int returned) {
        return switch (returned) {
            case 0 -> "Niemand kwam";
            case 1 -> "1 bezoeker kwam";
            default -> returned + " bezoekers kwamen";
        };
    }

    private void assertReturned(int returned, int visits) {
        await().untilAsserted(() -> assertThat(plaza.city()
                        .signedIn(Role.ANALYST)
                        .get("/staff/reports?from=2017-01-19&to=2017-01-19")
                        .page()
                        .text())
                .contains("van " + visits + "). " + cameBack(returned) + " terug"));
    }

    private Answer walkIn(Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("step", "eid.request", "location", "stadskantoor"));
        body.putAll(more);
        return plaza.kiosk().post("/api/v1/check-ins", body);
    }

    private static String visit(Answer ticket) {
        assertThat(ticket.status()).as("%s", ticket).isEqualTo(201);
        return ticket.json().path("visit").asString();
    }

    private void finish(String visit, List<String> missing) {
        plaza.next("7");
        plaza.act(visit, "start");
        var finished = plaza.official()
                .post(
                        "/api/v1/visits/" + visit + "/finish",
                        Map.of("handled", List.of(Map.of("step", "eid.request", "count", 1)), "missing", missing));
        assertThat(finished.status()).as("%s", finished).isEqualTo(200);
    }
}

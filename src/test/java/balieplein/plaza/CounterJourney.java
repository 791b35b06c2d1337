package balieplein.plaza;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.identity.Role;
import balieplein.journeys.Device;
import balieplein.journeys.InBrowser;
import balieplein.journeys.Visitor;
import balieplein.journeys.Visitors;
import balieplein.simulators.DemoClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InBrowser
class CounterJourney {

    private static final String DESK = "/staff/counter/stadskantoor/";
    private static final String OVERFLOW =
            "() => document.documentElement.scrollHeight - document.documentElement.clientHeight";

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock);
    }

    @Test
    void a_visit_goes_by_keys_alone_and_without_loading_a_page(Visitors visitors) {
        var code = plaza.book("10:00");
        plaza.at("09:55").checkIn(code);
        var visit = visit(plaza.walkIn("eid.request"));
        var anna = official(visitors, "7");
        anna.sees("B\u00a0002").inspect("counter-free");
        anna.page().evaluate("() => { window.sameDocument = true; }");

        anna.key("F2").sees("Onderweg naar de balie").sees("Je oude kaart").isFocusedOn("#visit");
        anna.inspect("counter-called").key("Shift+F2").sees("opnieuw opgeroepen");
        anna.key("F8").sees("Nu aan de balie").inspect("counter-serving");
        anna.page().getByLabel("Ander product").focus();
        anna.key("F9").sees("Nu aan de balie");
        anna.select("Ander product", "passport.request").press("Voeg toe").sees("Reispas – Aanvraag");
        anna.fill("Reispas – Aanvraag", "2").inspect("counter-added");
        anna.page().locator("#visit").focus();
        anna.key("F9").sees("is afgerond").inspect("counter-finished");

        assertThat((boolean) anna.page().evaluate("() => window.sameDocument === true"))
                .isTrue();
        assertThat(handled(visit)).containsExactly("eid.request 1", "passport.request 2");
        assertThat(anna.textOf("#day")).contains("Geholpen\n1");
    }

    @Test
    void nothing_scrolls_on_the_screen_of_a_counter_however_many_wait(Visitors visitors) {
        for (var i = 0; i < 14; i++) {
            plaza.walkIn("eid.request");
        }
        var anna = official(visitors, "7");
        anna.sees("bezoekers.").picture("counter-busy");
        assertThat((int) anna.page().evaluate(OVERFLOW)).isZero();
        anna.key("F2").sees("Onderweg").key("F8").sees("Nu aan de balie").picture("counter-busy-serving");
        assertThat((int) anna.page().evaluate(OVERFLOW)).isZero();
        assertThat(anna.page().locator("#finish").getByText("Rond af")).isInViewport();
    }

    @Test
    void a_visit_goes_without_scripts(Visitors visitors) {
        var visit = visit(plaza.walkIn("eid.request"));
        var anna = visitors.with(Device.COUNTER.withoutScripts(), plaza.city().host())
                .signIn(Role.COUNTER)
                .open("/staff/counter")
                .arrivesAt("Kies je balie")
                .inspect("counter-choice-without-scripts");
        anna.press("Open Balie 7 in Stadskantoor").arrivesAt("Balie 7");
        anna.press("Roep volgende op").sees("Onderweg naar de balie");
        anna.press("Begin").sees("Nu aan de balie");
        anna.fill("Identiteitskaart – Aanvraag", "0").press("Rond af").sees("minstens één");
        assertThat(anna.status()).isEqualTo(422);
        anna.select("Ander product", "eid.pickup").press("Voeg toe").sees("Identiteitskaart – Afhaling");
        anna.press("Rond af").sees("is afgerond");
        anna.inspect("counter-without-scripts").press("Neem pauze").sees("Je hebt pauze");
        anna.press("Sluit de balie").arrivesAt("Kies je balie").sees("Vorige keer: Balie 7");
        assertThat(handled(visit)).containsExactly("eid.pickup 1");
    }

    @Test
    void two_officials_never_take_the_same_visitor(Visitors visitors) {
        plaza.walkIn("eid.request");
        plaza.walkIn("eid.request");
        var anna = official(visitors, "7");
        anna.sees("B\u00a0002");
        plaza.colleague().post("/api/v1/counters/8/call", Map.of("ticket", "B002"));
        anna.doesNotSee("B\u00a0002");
        post(anna, "/call", "ticket", "B002");
        anna.sees("B\u00a0002 is om 09.00\u00a0u. al opgeroepen naar Balie 8")
                .sees("B\u00a0001")
                .inspect("counter-moved");
    }

    @Test
    void a_visitor_who_moved_meanwhile_is_not_lost(Visitors visitors) {
        var visit = visit(plaza.walkIn("eid.request"));
        var anna = official(visitors, "7");
        anna.key("F2").sees("Onderweg");
        plaza.colleague().post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "8"));
        anna.sees("De balie is vrij");
        post(anna, "/visits/" + visit + "/start");
        anna.sees("Dat ging niet: B\u00a0001 wacht weer in de rij");
        plaza.colleague().post("/api/v1/counters/8/next", Map.of());
        post(anna, "/visits/" + visit + "/start");
        anna.sees("al opgeroepen naar Balie 8");
        assertThat(plaza.visit(visit).json().path("state").asString()).isEqualTo("called");
    }

    @Test
    void a_visitor_is_sent_on_with_a_note_that_the_colleague_reads(Visitors visitors) {
        plaza.walkIn("residence-card.request");
        plaza.walkIn("eid.request");
        var anna = official(visitors, "7");
        anna.key("F2").sees("Onderweg").key("F8").sees("Nu aan de balie");
        anna.key("F4").isFocusedOn("#note");
        anna.page().keyboard().type("Verblijf nakijken");
        plaza.walkIn("eid.request");
        anna.sees("B\u00a0002");
        assertThat(anna.page().getByLabel("Notitie voor de collega")).hasValue("Verblijf nakijken");
        anna.sees("Balies op maat").sees("balie dicht · 1 wacht").inspect("counter-transfer");
        anna.press("Balies op maat").sees("is doorgestuurd");

        anna.key("Shift+F9").sees("ongedaan gemaakt").sees("Nu aan de balie");
        anna.fill("Notitie voor de collega", "Verblijf nakijken")
                .select("Balie of product", "residence-card.request")
                .press("Stuur door naar deze keuze")
                .sees("is doorgestuurd");
        var bram = official(visitors, "12", Role.FLOOR_MANAGER);
        bram.press("Roep B\u00a0001 op").sees("Verblijf nakijken").picture("counter-note");
    }

    @Test
    void a_visitor_is_set_aside_resumed_and_brought_back(Visitors visitors) {
        plaza.walkIn("eid.request");
        var anna = official(visitors, "7");
        anna.key("F2").sees("Onderweg").key("Shift+F8").sees("staat even opzij").inspect("counter-parked");
        anna.key("Shift+F8").sees("Nu aan de balie");
        anna.key("Alt+0").sees("Rond eerst B\u00a0001 af");
        anna.key("Shift+F9").sees("ongedaan gemaakt").sees("De balie is vrij");
        anna.key("Shift+F8").sees("Nu aan de balie").key("F9").sees("is afgerond");
        plaza.at("09:03");
        anna.open(DESK + "7").doesNotSee("Open B\u00a0001 opnieuw");
    }

    @Test
    void a_taken_counter_shows_by_whom_and_is_taken_over_with_a_reason(Visitors visitors) {
        plaza.colleague().post("/api/v1/counters/7/open", Map.of());
        var anna = visitors.with(Device.COUNTER, plaza.city().host()).signIn(Role.COUNTER);
        anna.open("/staff/counter").inspect("counter-choice");
        plaza.at("09:05");
        anna.open(DESK + "7").sees("zit aan deze balie sinds").sees("al meer dan 3 minuten niet gehoord");
        anna.press("Neem de balie over").sees("Zeg waarom").inspect("counter-taken");
        anna.fill("Waarom neem je deze balie over?", "Naar huis").press("Neem de balie over");
        anna.sees("De balie is vrij").open("/staff/counter").arrivesAt("Balie 7");
    }

    private Visitor official(Visitors visitors, String counter) {
        return official(visitors, counter, Role.COUNTER);
    }

    private Visitor official(Visitors visitors, String counter, Role role) {
        var official = visitors.with(Device.COUNTER, plaza.city().host()).signIn(role);
        official.open(DESK + counter).sees("De balie is dicht").key("F2").sees("De balie is vrij");
        return official;
    }

    /// Sends what a screen that has not heard the news yet would send.
    private static void post(Visitor visitor, String action, String... field) {
        visitor.page()
                .evaluate("""
                ([action, name, value]) => {
                    const form = document.createElement('form');
                    const token = document.querySelector('[name=_csrf]').cloneNode();
                    form.method = 'post';
                    form.action = location.pathname + action;
                    form.append(token);
                    if (name) {
                        const field = Object.assign(document.createElement('input'), { name, value });
                        form.append(field);
                    }
                    document.body.append(form);
                    form.submit();
                }
                """, List.of(action, field.length > 0 ? field[0] : "", field.length > 1 ? field[1] : ""));
    }

    private static String visit(Answer checkedIn) {
        return checkedIn.json().path("visit").asString();
    }

    private List<String> handled(String visit) {
        return plaza.visit(visit)
                .json()
                .path("handled")
                .valueStream()
                .map(item ->
                        item.path("step").asString() + " " + item.path("count").asInt())
                .toList();
    }
}

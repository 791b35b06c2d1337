package balieplein.floor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import balieplein.identity.Role;
import balieplein.journeys.Device;
import balieplein.journeys.InBrowser;
import balieplein.journeys.Visitor;
import balieplein.journeys.Visitors;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InBrowser
class FloorJourney {

    private static final String DESK = "/staff/counter/stadskantoor/";
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(2_000);

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock);
    }

    @Test
    void an_alarm_is_on_the_screens_of_colleagues_within_two_seconds_and_ends_in_the_register(Visitors visitors) {
        var anna = official(visitors, "7", Role.COUNTER);
        var bram = official(visitors, "8", Role.FLOOR_MANAGER);
        anna.page().locator("#visit").focus();
        anna.key("Alt+9");
        assertThat(bram.page().locator("#desk-alarms")).containsText("Stil alarm aan Balie 7", SOON);
        bram.inspect("counter-alarm");
        anna.doesNotSee("Stil alarm");
        bram.press("Ik ga kijken").sees("gaat kijken");
        bram.open("/staff/incidents").sees("Balie 7, Stadskantoor").press("Sluit incident 1 af");
        bram.sees("Schrijf in één zin").inspect("incidents-fault");
        bram.fill("Wat gebeurde er bij incident 1?", "Roepen aan de balie, vertrokken.")
                .press("Sluit incident 1 af");
        bram.sees("Roepen aan de balie, vertrokken.").inspect("incidents");
        anna.open(DESK + "7").doesNotSee("Stil alarm");
    }

    @Test
    void who_signs_out_with_a_visitor_at_the_counter_is_asked_first(Visitors visitors) {
        plaza.walkIn("eid.request");
        var anna = official(visitors, "7", Role.COUNTER);
        anna.key("F2").sees("Onderweg").sees("Waarom nu? Wacht het langst, sinds 09.00");
        anna.open("/account").sees("B\u00a0001 is nog bij jou, aan Balie 7.").inspect("account-unfinished");
        anna.follow("Werk het eerst af").arrivesAt("Balie 7");
    }

    @Test
    void the_next_appointment_is_made_from_the_desk_and_kept_until_the_end(Visitors visitors) {
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        var anna = official(visitors, "7", Role.COUNTER);
        anna.key("F2").sees("Onderweg").key("F8").sees("Nu aan de balie");
        anna.select("Resultaat", "incomplete").choose("Een pasfoto").press("Maak een vervolgafspraak");
        anna.arrivesAt("Vervolgafspraak voor").press("Boek deze afspraak").sees("Kies een moment.");
        anna.inspect("follow-up-fault");
        anna.page().locator(".bp-radio-card label").first().click();
        anna.fill("Naam van de bezoeker", "Mila Peeters").press("Boek deze afspraak");
        anna.sees("De vervolgafspraak is geboekt").sees("Vervolgafspraak:").inspect("counter-follow-up");
        anna.press("Rond af").sees("is afgerond");
        var events = plaza.visit(visit).json().path("events");
        var last = events.path(events.size() - 1);
        org.assertj.core.api.Assertions.assertThat(last.path("outcome").asString())
                .isEqualTo("incomplete");
        org.assertj.core.api.Assertions.assertThat(last.path("missing").path(0).asString())
                .isEqualTo("Een pasfoto");
    }

    @Test
    void whoever_runs_the_floor_sees_a_check_in_within_five_seconds(Visitors visitors) {
        var manager = visitors.with(Device.DESK, plaza.city().host()).signIn(Role.FLOOR_MANAGER);
        manager.open("/staff/floor").arrivesAt("Het plein van Stadskantoor").inspect("floor-empty");
        plaza.walkIn("eid.request");
        plaza.walkIn("residence-card.request");
        assertThat(manager.page().locator("#floor-figures .bp-stat:has(dt:text-is('Wachten nu')) dd"))
                .hasText("2", new LocatorAssertions.HasTextOptions().setTimeout(5_000));
        manager.inspect("floor");
    }

    private Visitor official(Visitors visitors, String counter, Role role) {
        var official = visitors.with(Device.COUNTER, plaza.city().host()).signIn(role);
        official.open(DESK + counter).sees("De balie is dicht").key("F2").sees("De balie is vrij");
        return official;
    }
}

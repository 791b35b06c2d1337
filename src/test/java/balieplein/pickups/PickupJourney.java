package balieplein.pickups;

import balieplein.identity.Role;
import balieplein.journeys.InBrowser;
import balieplein.journeys.Visitors;
import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An official at the express desk works with scanner and keyboard.
@InBrowser
class PickupJourney {

    @Autowired
    private DemoClock clock;

    @Test
    void a_scanned_letter_leads_to_the_shelf_and_one_key_hands_over(Visitors visitors) {
        var desk = new PickupCity(clock);
        var code = desk.card("2017-1", "shelf", "K3-12");
        var official = visitors.desk(desk.city().host());
        official.signIn(Role.COUNTER);
        official.open("/staff/pickups").arrivesAt("Snelbalie");
        official.page().keyboard().type("https://x.example/pickups/" + code);
        official.key("Enter").arrivesAt("Afhalen: Identiteitskaart").sees("K3-12");
        official.inspect("pickup-item");
        official.key("F2").sees("Bekijk eerst een identiteitsbewijs");
        official.select("Welk document heb je bekeken?", "Identiteitskaart");
        official.key("F2").sees("Afgegeven en genoteerd").sees("De persoon zelf");
        official.inspect("pickup-handed-over");
        visitors.desk(desk.city().host())
                .open("/pickups/" + desk.card("2017-2", "shelf", "K4"))
                .arrivesAt("ligt klaar")
                .inspect("pickup-ready");
    }
}

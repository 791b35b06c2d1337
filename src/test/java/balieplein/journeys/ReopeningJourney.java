package balieplein.journeys;

import static balieplein.journeys.BookingByKeyboardJourney.tabTo;

import balieplein.City;
import balieplein.Desk;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A counter closes and opens again; two people agree to each, with keys only (LOC-08, LOC-09).
@InBrowser
class ReopeningJourney {

    private static final String COUNTER = "/staff/hours/stadskantoor/counters/2";
    private static final String APPROVALS = "/staff/hours/approvals";

    @Autowired
    private DemoClock clock;

    @Test
    void what_closed_opens_again_when_two_people_agree(Visitors visitors) {
        Desk.at(clock, "2017-01-09T08:00");
        var city = City.with(Desk.onThursday().counters(2).file() + "approvals: {exceptions: true}\n");
        var manager = visitors.desk(city.host()).signIn(Role.LOCATION_MANAGER);
        var colleague = visitors.phone(city.host()).signIn(Role.ADMIN);

        manager.open(COUNTER);
        tabTo(manager, "Laatste dag");
        manager.fill("Laatste dag", "2017-01-15");
        tabTo(manager, "Bereid de sluiting voor");
        manager.key("Enter").sees("15 januari 2017");
        colleague.open(APPROVALS).sees("Sluiten").inspect("approvals-closing");
        tabTo(colleague, "Bekijk Sluiten");
        colleague.key("Enter").fill("Wie besliste?", "College");
        tabTo(colleague, "Publiceer");
        colleague.key("Enter").sees("2017");

        manager.open(COUNTER).inspect("reopening");
        tabTo(manager, "Weer open vanaf");
        manager.fill("Weer open vanaf", "2017-01-26");
        tabTo(manager, "Wie besliste?");
        manager.page().keyboard().type("College");
        tabTo(manager, "Open opnieuw");
        manager.key("Enter").sees("zodra iemand het goedkeurt").inspect("reopening-waits");
        manager.open(APPROVALS).inspect("approvals-reopening");
        colleague.open(APPROVALS);
        tabTo(colleague, "Bekijk Weer openen");
        colleague.key("Enter").sees("Voorbereid door").inspect("reopening-approval");
        tabTo(colleague, "Keur goed en open opnieuw");
        colleague.key("Enter").doesNotSee("Voorbereid door");
    }
}

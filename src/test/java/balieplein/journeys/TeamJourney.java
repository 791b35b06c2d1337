package balieplein.journeys;

import balieplein.City;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An administrator takes a colleague in for a month, for one location.
@InBrowser
class TeamJourney {

    @Autowired
    private DemoClock clock;

    @Test
    void an_administrator_takes_a_colleague_in_and_gives_a_role(Visitors visitors) {
        City city = Town.open(clock);
        var admin = visitors.desk(city.host());
        admin.signIn(Role.ADMIN);
        admin.open("/staff/team");
        admin.fill("Naam", "Jan Zonder Rol");
        admin.fill("Kenmerk bij de aanmelddienst", "jan");
        admin.press("Voeg toe");
        admin.arrivesAt("Jan Zonder Rol");
        admin.select("Rol", "locatiebeheerder");
        admin.select("Locatie", "Stadskantoor");
        admin.press("Geef deze rol");
        admin.sees("Het telt vanaf nu");
        admin.sees("locatiebeheerder · ");
        admin.inspect("team-member");
        admin.open("/staff/team");
        admin.inspect("team");
    }
}

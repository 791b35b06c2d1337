package balieplein.journeys;

import static balieplein.journeys.BookingByKeyboardJourney.tabTo;

import balieplein.City;
import balieplein.Desk;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Letters to whoever has no address are printed with keys only, once (LOC-08).
@InBrowser
class PaperLettersJourney {

    private static final String WORKLIST = "/staff/worklist/stadskantoor";

    @Autowired
    private DemoClock clock;

    @Test
    void the_letters_of_a_closing_are_printed_and_a_colleague_sees_by_whom(Visitors visitors) {
        Desk.at(clock, "2017-01-09T08:00");
        var city = City.with(Desk.onThursday().file());
        for (var time : new String[] {"10:00", "11:00"}) {
            var silent = new HashMap<>(Desk.booking("2017-01-19T" + time + ":00+01:00", "Bezoeker " + time));
            silent.remove("email");
            city.as(Role.PHONE).post("/api/v1/appointments", silent);
        }
        var manager = visitors.desk(city.host()).signIn(Role.LOCATION_MANAGER);
        var colleague = visitors.phone(city.host()).signIn(Role.ADMIN);
        manager.open("/staff/hours/stadskantoor/closing").fill("Laatste dag", "2017-01-15");
        tabTo(manager, "Bereid de sluiting voor");
        manager.key("Enter").sees("15 januari 2017");
        manager.open(WORKLIST);
        tabTo(manager, "Annuleer de gekozen afspraken");
        manager.key("Enter").sees("2 afspraken verwerkt");

        manager.open(WORKLIST + "/letters").inspect("paper-letters");
        colleague.open(WORKLIST + "/letters").inspect("paper-letters-phone");
        tabTo(manager, "Druk 2 brieven af");
        manager.key("Enter").sees("Deze brieven zijn voor jou").inspect("letter-batch");
        tabTo(colleague, "Druk 2 brieven af");
        colleague.key("Enter").sees("Een collega drukte deze brieven net af").inspect("paper-letters-printed");
        tabTo(colleague, "Bekijk de brieven van");
        colleague.key("Enter").sees("alleen opnieuw af").inspect("letter-batch-again");
    }
}

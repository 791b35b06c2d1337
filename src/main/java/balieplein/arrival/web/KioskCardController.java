package balieplein.arrival.web;

import balieplein.arrival.CardArrivals;
import balieplein.identity.AtDevice;
import balieplein.identity.Role;
import balieplein.locations.Locations;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The kiosk for who puts an identity card in its reader (GUI-01).
@Controller
@AtDevice(Role.KIOSK)
class KioskCardController {

    private final CardArrivals cards;
    private final Locations locations;

    KioskCardController(CardArrivals cards, Locations locations) {
        this.cards = cards;
        this.locations = locations;
    }

    /// Reads what is in the reader and changes nothing.
    @GetMapping("/kiosk/{location}/card")
    Object read(@PathVariable String location, HttpServletRequest request) {
        locations.get(location);
        var view = KioskView.of(location, "/card", "", request);
        return switch (cards.read(location)) {
            case CardArrivals.Found.ForAppointment(var code) -> Redirect.to(view.path("/appointment?code=" + code));
            case CardArrivals.Found.ForItem(var code) -> Redirect.to(view.path("/pick-up/arrival?code=" + code));
            case CardArrivals.Found.Nothing() -> refusal(view, "card-nothing");
            case CardArrivals.Found.NoCard() -> refusal(view, "card-none");
        };
    }

    private static KioskRefusalPage refusal(KioskView view, String why) {
        return new KioskRefusalPage(view, new Refusal(why, "", List.of()), 0, null);
    }
}

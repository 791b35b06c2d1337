package balieplein.visitors.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.visitors.Guests;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The guests of whoever looks: a colleague sees who waits for them, and says that they come.
@Controller
@RequestMapping("/staff/my-visitors")
@Allowed({
    Role.COUNTER,
    Role.INFO,
    Role.FLOOR_MANAGER,
    Role.PRODUCT_MANAGER,
    Role.LOCATION_MANAGER,
    Role.PHONE,
    Role.ANALYST,
    Role.ADMIN
})
class MyGuestsController {

    private final Guests guests;
    private final GuestPages pages;
    private final Hosts hosts;

    MyGuestsController(Guests guests, GuestPages pages, Hosts hosts) {
        this.guests = guests;
        this.pages = pages;
        this.hosts = hosts;
    }

    @GetMapping
    MyGuestsPage show(@RequestParam(defaultValue = "") String said) {
        return pages.mine(said);
    }

    /// Only of a guest for whom they are asked.
    @PostMapping("/{code}/answer")
    Redirect answer(@PathVariable String code) {
        var me = hosts.me().orElseThrow(() -> new NotFound("Whoever asks is not in the register."));
        var mine = guests.waitingFor(me).stream().anyMatch(guest -> guest.code().equals(code));
        var answered = mine && guests.answer(code, me);
        return Redirect.to("/staff/my-visitors?said=" + (answered ? "answered" : "changed-meanwhile"));
    }
}

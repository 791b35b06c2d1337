package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.identity.AtDevice;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.plaza.Arriving;
import balieplein.plaza.CheckIn;
import balieplein.plaza.CheckIns;
import balieplein.plaza.Queues;
import balieplein.plaza.Visitor;
import balieplein.web.Formats;
import balieplein.web.Links;
import balieplein.web.Redirect;
import balieplein.web.Screen;
import balieplein.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The touch screen at the entrance: code, documents, number (GUI-01). It only does what everybody with
/// the code of an appointment may do, and never shows a name.
@Controller
@AtDevice(Role.KIOSK)
@RequestMapping("/kiosk/{location}")
class KioskController {

    private final CheckIns checkIns;
    private final Queues queues;
    private final Locations locations;
    private final ArrivalTexts texts;

    KioskController(CheckIns checkIns, Queues queues, Locations locations, ArrivalTexts texts) {
        this.checkIns = checkIns;
        this.queues = queues;
        this.locations = locations;
        this.texts = texts;
    }

    @GetMapping
    KioskStartPage start(@PathVariable String location, HttpServletRequest request) {
        var room = queues.now(location);
        var now = CityTime.local(room.at());
        var opening = room.location().hours().at(now);
        return new KioskStartPage(
                KioskView.of(location, "", "", request),
                opening.open() && opening.until() != null
                        ? Formats.time(opening.until().toLocalTime())
                        : "",
                room.waiting().size(),
                now.toLocalTime());
    }

    /// Each key of the keypad asks for this page with one more letter; the last one goes on by itself.
    @GetMapping("/code")
    Object code(
            @PathVariable String location,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "0") int tries,
            HttpServletRequest request) {
        locations.get(location);
        var typed = KioskCode.typed(code, key);
        var own = "code=" + Links.encode(typed) + "&tries=" + tries;
        var view = KioskView.of(location, "/code", own, request);
        if (KioskCode.isWhole(typed)) {
            return Redirect.to(view.path("/appointment?" + own));
        }
        var error = key.equals("go") ? text("plaza.kiosk.code.short") : "";
        return new KioskCodePage(view, typed, tries, error);
    }

    @GetMapping("/appointment")
    Object documents(
            @PathVariable String location,
            @RequestParam String code,
            @RequestParam(defaultValue = "0") int tries,
            @RequestParam(defaultValue = "false") boolean missing,
            HttpServletRequest request) {
        locations.get(location);
        var own = "code=" + Links.encode(code) + "&tries=" + tries + (missing ? "&missing=true" : "");
        var view = KioskView.of(location, "/appointment", own, request);
        return switch (checkIns.look(code, location)) {
            case Arriving.Expected(var appointment) ->
                new KioskDocumentsPage(view, texts.expected(appointment), missing);
            case Arriving.Answered(var outcome) -> answer(outcome, view, tries);
        };
    }

    @PostMapping("/appointment")
    Object checkIn(@PathVariable String location, @RequestParam String code, HttpServletRequest request) {
        locations.get(location);
        var view = KioskView.of(location, "/appointment", "code=" + Links.encode(code), request);
        return switch (checkIns.look(code, location)) {
            case Arriving.Expected(var appointment) ->
                answer(checkIns.appointment(code, location, visitor(view, appointment)), view, 0);
            case Arriving.Answered(var outcome) -> answer(outcome, view, 0);
        };
    }

    @GetMapping("/tickets/{visit}")
    KioskTicketPage ticket(@PathVariable String location, @PathVariable String visit, HttpServletRequest request) {
        return new KioskTicketPage(
                KioskView.of(location, "/tickets/" + visit, "", request),
                texts.ticket(checkIns.ticket(visit)),
                Links.absolute("/check-in/tickets/" + visit));
    }

    @GetMapping("/help")
    KioskHelpPage help(@PathVariable String location, HttpServletRequest request) {
        return new KioskHelpPage(
                KioskView.of(location, "/help", "", request),
                locations.get(location).name());
    }

    private Object answer(CheckIn outcome, KioskView view, int tries) {
        return outcome instanceof CheckIn.Registered registered
                ? Redirect.to(view.path("/tickets/" + registered.visit().code()))
                : new KioskRefusalPage(view, texts.refusal(outcome), tries + 1);
    }

    /// What was asked at booking stays; help asked for here is added when nothing was.
    private static Visitor visitor(KioskView view, Appointment appointment) {
        return new Visitor(Texts.language(), wish(view, appointment), null, "kiosk", null);
    }

    private static @Nullable String wish(KioskView view, Appointment appointment) {
        return view.aids().help() && appointment.contact().assistance() == null
                ? text(Screen.current().site().language(), "plaza.kiosk.help-wish")
                : null;
    }
}

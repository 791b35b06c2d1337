package balieplein.arrival.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.catalogue.WaitingNow;
import balieplein.identity.AtDevice;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.locations.SuddenNotice;
import balieplein.pickups.PickupArrival;
import balieplein.plaza.Arriving;
import balieplein.plaza.CheckIns;
import balieplein.plaza.Queues;
import balieplein.plaza.Visit;
import balieplein.plaza.Visitor;
import balieplein.web.Formats;
import balieplein.web.Links;
import balieplein.web.Redirect;
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
    private final KioskChoices choices;
    private final KioskAnswers answers;
    private final WaitingNow waits;

    KioskController(
            CheckIns checkIns,
            Queues queues,
            Locations locations,
            ArrivalTexts texts,
            KioskChoices choices,
            KioskAnswers answers,
            WaitingNow waits) {
        this.checkIns = checkIns;
        this.queues = queues;
        this.locations = locations;
        this.texts = texts;
        this.choices = choices;
        this.answers = answers;
        this.waits = waits;
    }

    @GetMapping
    KioskStartPage start(@PathVariable String location, HttpServletRequest request) {
        var room = queues.waits(location);
        var now = CityTime.local(room.at());
        var opening = room.location().hours().at(now);
        var waiting = waits.at(location);
        return new KioskStartPage(
                KioskView.of(location, "", "", request),
                choices.hasPickups(room.location(), room.day()),
                waiting.map(WaitingNow.Waiting::express).orElse(null),
                waiting.map(WaitingNow.Waiting::walkIn).orElse(null),
                opening.open() && opening.until() != null
                        ? Formats.time(opening.until().toLocalTime())
                        : "",
                SuddenNotice.of(room.location().hours(), room.day()),
                room.count(),
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
        var typed = KioskCode.typed(code, key, KioskCode.APPOINTMENT);
        var own = "code=" + Links.encode(typed) + "&tries=" + tries;
        var view = KioskView.of(location, "/code", own, request);
        if (PickupArrival.isLink(typed)) {
            return Redirect.to(view.path("/pick-up/arrival?" + own));
        }
        var ticket = checkIns.scanned(typed);
        if (ticket.isPresent()) {
            return Redirect.to(view.path(of(ticket.get())));
        }
        if (KioskCode.isWhole(typed, KioskCode.APPOINTMENT)) {
            return Redirect.to(view.path("/appointment?" + own));
        }
        var error = key.equals("go") ? text("arrival.kiosk.code.short") : "";
        return new KioskCodePage(view, "/code", typed, tries, error, choices.readsCards());
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
            case Arriving.Answered(var outcome) -> answers.to(outcome, view, tries, null);
        };
    }

    @PostMapping("/appointment")
    Object checkIn(@PathVariable String location, @RequestParam String code, HttpServletRequest request) {
        locations.get(location);
        var view = KioskView.of(location, "/appointment", "code=" + Links.encode(code), request);
        return switch (checkIns.look(code, location)) {
            case Arriving.Expected(var appointment) ->
                answers.to(checkIns.appointment(code, location, visitor(view, appointment)), view, 0, null);
            case Arriving.Answered(var outcome) -> answers.to(outcome, view, 0, null);
        };
    }

    @GetMapping("/tickets/{visit}")
    KioskTicketPage ticket(
            @PathVariable String location,
            @PathVariable String visit,
            @RequestParam(defaultValue = "none") String printed,
            HttpServletRequest request) {
        var own = printed.equals("printed") || printed.equals("failed") ? "printed=" + printed : "";
        var view = KioskView.of(location, "/tickets/" + visit, own, request);
        return new KioskTicketPage(
                view,
                texts.ticket(checkIns.ticket(visit)),
                view.outside("/check-in/tickets/" + visit),
                own.isEmpty() ? "" : text("arrival.ticket." + printed));
    }

    @GetMapping("/help")
    KioskHelpPage help(@PathVariable String location, HttpServletRequest request) {
        return new KioskHelpPage(
                KioskView.of(location, "/help", "", request),
                locations.get(location).name());
    }

    /// The ticket of who still waits; whoever was here before comes again for the same, and hears what to bring.
    private static String of(Visit visit) {
        return visit.state().isOpen()
                ? "/tickets/" + visit.code()
                : "/products/" + visit.wish().steps().getFirst() + "?earlier=" + visit.code();
    }

    /// What was asked at booking stays; help asked for here is added when nothing was.
    private static Visitor visitor(KioskView view, Appointment appointment) {
        return new Visitor(
                Texts.language(), wish(view, appointment), view.aids().priority(), null, "kiosk", null);
    }

    private static @Nullable String wish(KioskView view, Appointment appointment) {
        return view.aids().help() && appointment.contact().assistance() == null ? KioskAnswers.helpWish() : null;
    }
}

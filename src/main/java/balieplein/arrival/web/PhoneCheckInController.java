package balieplein.arrival.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.identity.Open;
import balieplein.kernel.MobileNumber;
import balieplein.plaza.Arriving;
import balieplein.plaza.CheckIn;
import balieplein.plaza.CheckIns;
import balieplein.plaza.LateArrivals;
import balieplein.plaza.VisitPhones;
import balieplein.plaza.Visitor;
import balieplein.surveys.Surveys;
import balieplein.web.FieldErrors;
import balieplein.web.Links;
import balieplein.web.Redirect;
import balieplein.web.Screen;
import balieplein.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Checking in with one's own phone, by the link of the confirmation or a poster at the entrance (GUI-01). Only a POST
/// registers: links in mails are opened by machines too.
@Controller
@Open
@RequestMapping("/check-in")
class PhoneCheckInController {

    private final CheckIns checkIns;
    private final LateArrivals late;
    private final ArrivalTexts texts;
    private final VisitPhones phones;
    private final Surveys surveys;

    PhoneCheckInController(
            CheckIns checkIns, LateArrivals late, ArrivalTexts texts, VisitPhones phones, Surveys surveys) {
        this.checkIns = checkIns;
        this.late = late;
        this.phones = phones;
        this.surveys = surveys;
        this.texts = texts;
    }

    /// @param here the location, when the poster there says so
    @GetMapping
    Object show(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(name = "location", required = false) @Nullable String here) {
        if (code.isBlank()) {
            return new CheckInPage("", "", here, null);
        }
        return switch (checkIns.look(shown(code, secret), here)) {
            case Arriving.Expected(var appointment) -> new ArrivalPage(texts.expected(appointment), secret, here);
            case Arriving.Answered(var outcome) -> answer(outcome, code, secret, here);
        };
    }

    @GetMapping("/{code}")
    Redirect scanned(@PathVariable String code) {
        return Redirect.to("/check-in?code=" + Links.encode(code));
    }

    @PostMapping
    Object checkIn(
            @RequestParam String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(name = "location", required = false) @Nullable String here,
            @RequestParam(defaultValue = "false") boolean help,
            @RequestParam(defaultValue = "false") boolean priority) {
        return switch (checkIns.look(shown(code, secret), here)) {
            case Arriving.Expected(var appointment) ->
                answer(
                        checkIns.appointment(shown(code, secret), here, visitor(appointment, help, priority)),
                        code,
                        secret,
                        here);
            case Arriving.Answered(var outcome) -> answer(outcome, code, secret, here);
        };
    }

    @PostMapping("/today")
    Object today(
            @RequestParam String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(name = "location", required = false) @Nullable String here) {
        var visitor = new Visitor(Texts.language(), null, null, "phone", null);
        return answer(late.today(shown(code, secret), here, visitor), code, secret, here);
    }

    @GetMapping("/tickets/{visit}")
    TicketPage ticket(@PathVariable String visit, @RequestParam(defaultValue = "false") boolean kept) {
        var survey = surveys.findOpen(visit)
                .map(asked -> Surveys.PATH + asked.token())
                .orElse("");
        return new TicketPage(texts.ticket(checkIns.ticket(visit)), "", kept, survey, FieldErrors.none());
    }

    /// Whoever leaves a number gets a message at the call (GUI-04). It is forgotten at the end of the day.
    @PostMapping("/tickets/{visit}/mobile")
    Object tellMe(@PathVariable String visit, @RequestParam(defaultValue = "") String mobile) {
        var ticket = checkIns.ticket(visit);
        var number = MobileNumber.find(mobile);
        if (number.isEmpty()) {
            var errors = FieldErrors.none().add("mobile", "invalid", text("arrival.phone.mobile-invalid"));
            return new TicketPage(texts.ticket(ticket), mobile, false, "", errors);
        }
        var kept = phones.keep(ticket.visit().code(), number.get());
        return Redirect.to("/check-in/tickets/" + ticket.visit().code() + (kept ? "?kept=true" : ""));
    }

    /// Code and secret as the link of a confirmation has them.
    private static String shown(String code, String secret) {
        return secret.isEmpty() ? code : "/appointments/" + code.strip() + "?secret=" + secret;
    }

    private Object answer(CheckIn outcome, String code, String secret, @Nullable String here) {
        return outcome instanceof CheckIn.Registered registered
                ? Redirect.to("/check-in/tickets/" + registered.visit().code())
                : new CheckInPage(code, secret, here, texts.refusal(outcome));
    }

    private static Visitor visitor(Appointment appointment, boolean help, boolean priority) {
        var wish = help && appointment.contact().assistance() == null
                ? text(Screen.current().site().language(), "arrival.kiosk.help-wish")
                : null;
        return new Visitor(Texts.language(), wish, priority, null, "phone", null);
    }
}

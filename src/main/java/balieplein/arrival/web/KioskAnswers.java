package balieplein.arrival.web;

import static balieplein.web.Texts.text;

import balieplein.arrival.TicketPrinter;
import balieplein.identity.Actor;
import balieplein.kernel.Language;
import balieplein.plaza.CheckIn;
import balieplein.plaza.Visitor;
import balieplein.web.Links;
import balieplein.web.Redirect;
import balieplein.web.Screen;
import balieplein.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the kiosk shows after checking in: a number, or why not.
@Component
class KioskAnswers {

    private final ArrivalTexts texts;
    private final TicketPrinter printer;

    KioskAnswers(ArrivalTexts texts, TicketPrinter printer) {
        this.texts = texts;
        this.printer = printer;
    }

    /// @param tries how many codes were wrong before
    /// @param step what a moment can be booked for instead, if anything
    Object to(CheckIn outcome, KioskView view, int tries, @Nullable String step) {
        if (outcome instanceof CheckIn.Registered registered) {
            var ticket = "/tickets/" + registered.visit().code();
            return Redirect.to(
                    view.path(ticket + "?printed=" + print(registered, view).tag()));
        }
        return new KioskRefusalPage(
                view, texts.refusal(outcome), tries + 1, step == null ? null : booking(outcome, view, step));
    }

    private TicketPrinter.Outcome print(CheckIn.Registered registered, KioskView view) {
        var actor = Actor.current();
        var device = actor.channel() == Actor.Channel.DEVICE ? actor.subject() : null;
        var link = view.outside("/check-in/tickets/" + registered.visit().code());
        // paper has no Arabic letters
        var language = Texts.language() == Language.AR ? Screen.current().site().language() : Texts.language();
        return printer.print(view.location(), device, Texts.speaking(language, () -> texts.slip(registered, link)));
    }

    /// What somebody without an appointment says about themselves.
    ///
    /// @param key so that a second touch takes no second number
    static Visitor visitor(KioskView view, String key) {
        var help = view.aids().help() ? helpWish() : null;
        return new Visitor(Texts.language(), help, view.aids().priority(), null, "kiosk", "kiosk-" + key);
    }

    /// In the language of the city: an official reads it.
    static String helpWish() {
        return text(Screen.current().site().language(), "arrival.kiosk.help-wish");
    }

    /// Where a phone books one of the moments that are offered instead.
    private static @Nullable String booking(CheckIn outcome, KioskView view, String step) {
        return switch (outcome) {
            case CheckIn.AppointmentOnly _, CheckIn.ClosingSoon _ ->
                view.outside("/appointments/slots?item=" + Links.encode(step) + "&location=" + view.location());
            default -> null;
        };
    }
}

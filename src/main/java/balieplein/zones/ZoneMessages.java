package balieplein.zones;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.NamedAppointments;
import balieplein.cities.Cities;
import balieplein.kernel.Language;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.notifications.Message;
import balieplein.notifications.Outbox;
import balieplein.notifications.SmsText;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitPhones;
import balieplein.web.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What visitors are told on their phones: that there is a place inside, and that it is their turn (GUI-04, GUI-14).
@Component
class ZoneMessages {

    private final VisitPhones phones;
    private final Appointments appointments;
    private final NamedAppointments named;
    private final Outbox outbox;
    private final Cities cities;

    ZoneMessages(VisitPhones phones, Appointments appointments, NamedAppointments named, Outbox outbox, Cities cities) {
        this.named = named;
        this.phones = phones;
        this.appointments = appointments;
        this.outbox = outbox;
        this.cities = cities;
    }

    /// False when nothing is known to tell them by.
    boolean comeIn(Visit visit, Location location) {
        var mobile = phones.find(visit.code()).or(() -> contact(visit).map(Appointment.Contact::mobile));
        var email = contact(visit).map(Appointment.Contact::email);
        return Texts.speaking(language(visit), () -> {
            var number = TicketNumber.spaced(visit.ticket());
            var place =
                    location.signpost(visit.place().pool(), visit.place().day()).place();
            var words = withOfficial(visit, text("zones.message.in", number, place));
            var subject = text("zones.message.in.subject", number);
            var key = "zone-free:" + visit.code();
            if (mobile.isPresent()) {
                sms(key, mobile.get(), subject, words);
            } else {
                email.ifPresent(address -> outbox.send(Message.email(key, address, Texts.language(), subject, words)));
            }
            return mobile.isPresent() || email.isPresent();
        });
    }

    /// To who left a number for it, and to who was outside when they were called.
    ///
    /// @param call names this call: each is told once
    void yourTurn(Visit visit, Location location, String call, boolean wasOutside) {
        phones.find(visit.code())
                .or(() -> wasOutside ? contact(visit).map(Appointment.Contact::mobile) : Optional.empty())
                .ifPresent(mobile -> Texts.speaking(language(visit), () -> {
                    var number = TicketNumber.spaced(visit.ticket());
                    sms(
                            "visit-called:" + call,
                            mobile,
                            text("zones.message.turn.subject", number),
                            withOfficial(visit, text("zones.message.turn", number, counter(visit, location))));
                    return mobile;
                }));
    }

    /// And for whom they come, when that is somebody by name.
    private String withOfficial(Visit visit, String words) {
        return visit.place().officials().stream()
                .flatMap(subject -> named.official(visit.location(), subject).stream())
                .findFirst()
                .map(official ->
                        text("zones.message.named", words, official.name().in(Texts.language())))
                .orElse(words);
    }

    private void sms(String key, String mobile, String subject, String words) {
        outbox.send(Message.sms(key, mobile, Texts.language(), subject, new SmsText(words).words()));
    }

    private Optional<Appointment.Contact> contact(Visit visit) {
        return Optional.ofNullable(visit.arrival().appointment())
                .flatMap(appointments::find)
                .map(Appointment::contact);
    }

    /// Of the six that are spoken at the kiosk, also those the city does not write in otherwise.
    private Language language(Visit visit) {
        var own = visit.wish().language();
        return Texts.has(own, "zones.message.turn") ? own : cities.current().language();
    }

    private static String counter(Visit visit, Location location) {
        var code = String.valueOf(visit.calling().counter());
        return location.findCounter(code, visit.place().day())
                .map(Counter::name)
                .orElse(code);
    }
}

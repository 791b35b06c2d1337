package balieplein.appointments;

import static balieplein.web.Texts.text;

import balieplein.cities.Cities;
import balieplein.kernel.CityTime;
import balieplein.notifications.Message;
import balieplein.notifications.Outbox;
import balieplein.web.Formats;
import balieplein.web.Links;
import balieplein.web.Texts;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Tells somebody that they can come earlier. The link shows the moment; only a click on the page takes it.
@Component
class EarlierMail {

    private final Recipients recipients;
    private final Cities cities;
    private final Outbox outbox;

    EarlierMail(Recipients recipients, Cities cities, Outbox outbox) {
        this.recipients = recipients;
        this.cities = cities;
        this.outbox = outbox;
    }

    void offer(Appointment appointment, Instant start) {
        var recipient = recipients.of(appointment);
        var to = Objects.requireNonNull(appointment.contact().email());
        var key = "appointment-earlier:" + appointment.code() + ":" + start.getEpochSecond();
        outbox.send(Texts.speaking(recipient.language(), () -> {
            var local = CityTime.local(start);
            var when = text("appointments.at", Formats.date(local.toLocalDate()), Formats.time(local.toLocalTime()));
            var name = Objects.requireNonNullElse(appointment.contact().name(), "");
            var body = String.join(
                    "\n",
                    text("appointments.mail.greeting", name),
                    "",
                    text("appointments.mail.earlier.opening", when),
                    text("appointments.mail.earlier.first"),
                    "",
                    link(appointment, recipient.origin(), local.toLocalDate().toString()),
                    "",
                    cities.current().title());
            return Message.email(key, to, recipient.language(), text("appointments.mail.earlier.subject", when), body);
        }));
    }

    private String link(Appointment appointment, String origin, String day) {
        var prefix = Texts.language() == cities.current().language()
                ? ""
                : "/" + Texts.language().tag();
        return origin + prefix + "/appointments/" + appointment.code() + "/move?secret="
                + Links.encode(appointment.secret()) + "&day=" + day;
    }
}

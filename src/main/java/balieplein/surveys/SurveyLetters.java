package balieplein.surveys;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointments;
import balieplein.appointments.Recipients;
import balieplein.appointments.Recipients.Recipient;
import balieplein.cities.Cities;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.notifications.Message;
import balieplein.notifications.Outbox;
import balieplein.plaza.Visits;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The question in a mail, or in a text message where there is no address.
@Component
class SurveyLetters {

    private final Outbox outbox;
    private final Recipients recipients;
    private final Appointments appointments;
    private final Visits visits;
    private final Locations locations;
    private final Cities cities;

    SurveyLetters(
            Outbox outbox,
            Recipients recipients,
            Appointments appointments,
            Visits visits,
            Locations locations,
            Cities cities) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.appointments = appointments;
        this.visits = visits;
        this.locations = locations;
        this.cities = cities;
    }

    void send(Invitation invitation) {
        appointment(invitation)
                .flatMap(appointments::find)
                .map(recipients::of)
                .flatMap(recipient -> message(invitation, recipient))
                .ifPresent(outbox::send);
    }

    private Optional<String> appointment(Invitation invitation) {
        var code = Source.code(invitation.source());
        return Source.isVisit(invitation.source())
                ? visits.find(code).map(visit -> visit.arrival().appointment())
                : Optional.of(code);
    }

    private Optional<Message> message(Invitation invitation, Recipient recipient) {
        return Texts.speaking(recipient.language(), () -> Optional.ofNullable(written(invitation, recipient)));
    }

    private @Nullable Message written(Invitation invitation, Recipient recipient) {
        var key = "survey:" + invitation.source();
        var place = locations
                .find(invitation.location())
                .map(location -> location.name())
                .orElse(invitation.location());
        var about = "surveys.mail." + invitation.channel().tag();
        var subject = text(about + ".subject", place);
        var link = link(invitation, recipient);
        var until = CityTime.instant(invitation.until().plusDays(1).atStartOfDay());
        if (recipient.email() != null) {
            var body = String.join(
                    "\n\n",
                    text(about + ".text", place),
                    text("surveys.mail.link", link),
                    text("surveys.mail.anonymous", Formats.date(invitation.until())),
                    cities.current().title());
            return Message.email(key, recipient.email(), recipient.language(), subject, body)
                    .until(until);
        }
        return recipient.mobile() == null
                ? null
                : Message.sms(key, recipient.mobile(), recipient.language(), subject, text(about + ".sms", place, link))
                        .until(until);
    }

    private String link(Invitation invitation, Recipient recipient) {
        var language = recipient.language();
        var prefix = language == cities.current().language() ? "" : "/" + language.tag();
        return recipient.origin() + prefix + Surveys.PATH + invitation.token();
    }
}

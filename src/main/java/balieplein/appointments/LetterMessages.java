package balieplein.appointments;

import balieplein.kernel.Language;
import balieplein.notifications.Attachment;
import balieplein.notifications.Message;
import balieplein.notifications.Message.Fallback;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Makes the message of a letter: a mail with the moment for the calendar, or a text message when there is no address.
@Component
class LetterMessages {

    private static final String FILE = "afspraak.ics";

    private final Letters letters;
    private final LetterText text;
    private final InstantSource clock;

    LetterMessages(Letters letters, LetterText text, InstantSource clock) {
        this.letters = letters;
        this.text = text;
        this.clock = clock;
    }

    Message of(String key, AppointmentLetter letter, Appointment appointment, Recipients.Recipient recipient) {
        var language = recipient.language();
        var about = "/staff/appointments/" + appointment.code();
        var email = recipient.email();
        var mobile = recipient.mobile();
        if (email == null && mobile != null) {
            return Message.sms(key, mobile, language, letter.subject(), text.brief(letter, language))
                    .about(about);
        }
        var mail =
                mail(key, String.valueOf(email), letter, appointment, language).about(about);
        return mobile == null ? mail : mail.orElse(new Fallback(mobile, text.brief(letter, language)));
    }

    private Message mail(
            String key, String email, AppointmentLetter letter, Appointment appointment, Language language) {
        var words = letters.calendarWords(letter, appointment, language);
        var file = CalendarFile.mailed(appointment, words, clock.instant());
        var mail = Message.email(key, email, language, letter.subject(), text.plain(letter, language))
                .withHtml(text.html(letter, language));
        return switch (letter.standing()) {
            case STANDS -> mail.with(Attachment.calendar(FILE, "REQUEST", file));
            case CANCELLED -> mail.with(Attachment.calendar(FILE, "CANCEL", file));
            case UNSURE -> mail;
        };
    }
}

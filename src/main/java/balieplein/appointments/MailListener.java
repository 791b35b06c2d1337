package balieplein.appointments;

import balieplein.cities.Cities;
import balieplein.kernel.CurrentCity;
import balieplein.notifications.Attachment;
import balieplein.notifications.Message;
import balieplein.notifications.Outbox;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells residents by mail that their appointment stands, moved or is cancelled, each once. Not an
/// `@ApplicationModuleListener`, because the transaction must begin after the city is known: the event carries it.
@Component
class MailListener {

    private final AppointmentsTable table;
    private final Letters letters;
    private final LetterText text;
    private final Outbox outbox;
    private final Cities cities;
    private final InstantSource clock;

    MailListener(
            AppointmentsTable table,
            Letters letters,
            LetterText text,
            Outbox outbox,
            Cities cities,
            InstantSource clock) {
        this.table = table;
        this.letters = letters;
        this.text = text;
        this.outbox = outbox;
        this.cities = cities;
        this.clock = clock;
    }

    /// Without an address there is nothing to do, and nothing to remember: that saves every such booking four
    // statements.
    @Async
    @TransactionalEventListener(condition = "#event.hasEmail()")
    void on(AppointmentBooked event) {
        tell(event.city(), Occasion.BOOKED, event.code(), "appointment-booked:" + event.code());
    }

    @Async
    @TransactionalEventListener
    void on(AppointmentMoved event) {
        var key = "appointment-moved:" + event.code() + ":" + event.revision();
        tell(event.city(), Occasion.MOVED, event.code(), key);
    }

    @Async
    @TransactionalEventListener
    void on(AppointmentCancelled event) {
        tell(event.city(), Occasion.CANCELLED, event.code(), "appointment-cancelled:" + event.code());
    }

    private void tell(String city, Occasion occasion, String code, String key) {
        CurrentCity.run(city, () -> table.find(code).ifPresent(appointment -> tell(occasion, appointment, key)));
    }

    /// Puts the mail in the outbox; nothing when the resident gave no address.
    void tell(Occasion occasion, Appointment appointment, String key) {
        var recipient = appointment.contact().email();
        if (recipient == null) {
            return;
        }
        var language = letters.language(appointment);
        var letter = letters.write(occasion, appointment, origin(appointment));
        var words = letters.calendarWords(letter, appointment);
        var method = letter.confirmed() ? "REQUEST" : "CANCEL";
        var file = CalendarFile.mailed(appointment, words, clock.instant());
        outbox.send(Message.email(key, recipient, language, letter.subject(), text.plain(letter, language))
                .withHtml(text.html(letter, language))
                .with(Attachment.calendar("afspraak.ics", method, file)));
    }

    /// Where it was booked; an appointment that came in another way is found on the first address of the city.
    private String origin(Appointment appointment) {
        return table.origin(appointment.code())
                .orElseGet(() -> "https://" + cities.current().hosts().getFirst());
    }
}

package balieplein.appointments;

import balieplein.notifications.Outbox;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the holder of an appointment something of it, once: by mail, or by text message when there is no address, the
/// resident wants it so, or the mail does not arrive (APT-09).
@Component
class Announcer {

    private static final String REMINDER = "appointment-reminder:";
    private static final Set<Occasion> GROWS_OLD = EnumSet.of(Occasion.BOOKED, Occasion.MOVED);

    private final Recipients recipients;
    private final Letters letters;
    private final LetterMessages messages;
    private final ToldLists told;
    private final Outbox outbox;

    Announcer(Recipients recipients, Letters letters, LetterMessages messages, ToldLists told, Outbox outbox) {
        this.recipients = recipients;
        this.letters = letters;
        this.messages = messages;
        this.told = told;
        this.outbox = outbox;
    }

    /// Puts the message in the outbox; nothing when the resident cannot be reached. A booking or a move is not told
    /// after a later move or a cancellation of it, so that what is heard last is true.
    ///
    /// @param key names the fact; it is told once
    @Transactional
    public void tell(Occasion occasion, Appointment appointment, String key) {
        var recipient = recipients.of(appointment);
        if (!recipient.isReachable()) {
            return;
        }
        var letter = letters.write(occasion, appointment, recipient.origin(), recipient.language());
        var isLatest = told.remember(appointment, letter.bring());
        if (isLatest || !GROWS_OLD.contains(occasion)) {
            outbox.send(messages.of(key, letter, appointment, recipient));
        }
    }

    /// Reminds of an appointment that begins later than now; a reminder that did not leave by then stays.
    @Transactional
    public void remind(Appointment appointment, Instant moment) {
        var recipient = recipients.of(appointment);
        var letter = letters.write(Occasion.REMINDER, appointment, recipient.origin(), recipient.language());
        var key = REMINDER + appointment.code() + ":" + moment.getEpochSecond();
        outbox.send(messages.of(key, letter, appointment, recipient).until(appointment.start()));
        told.remember(appointment, letter.bring());
    }

    /// Knows what the holder was told before the appointment came here, so that a change of it is told.
    public void rememberList(Appointment appointment) {
        var recipient = recipients.of(appointment);
        var letter = letters.write(Occasion.BOOKED, appointment, recipient.origin(), recipient.language());
        told.remember(appointment, letter.bring());
    }

    /// Takes reminders back that wait in the outbox, because the appointment was moved or cancelled.
    public void forgetReminders(String code) {
        outbox.withdraw(REMINDER + code + ":");
    }

    /// Tells what to bring more and less than was said before (CAT-02). Nothing when the list is the same, in the
    /// language of the resident.
    @Transactional
    public void tellNewList(Appointment appointment) {
        told.lock(appointment.code()).ifPresent(before -> {
            var recipient = recipients.of(appointment);
            var letter = letters.write(Occasion.DOCUMENTS, appointment, recipient.origin(), recipient.language())
                    .comparedWith(before.documents());
            if (recipient.isReachable() && letter.isChanged()) {
                var key = "appointment-documents:" + appointment.code() + ":" + (before.times() + 1);
                outbox.send(messages.of(key, letter, appointment, recipient).until(appointment.start()));
                told.change(appointment.code(), letter.bring());
            }
        });
    }
}

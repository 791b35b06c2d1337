package balieplein.notifications;

import balieplein.kernel.CurrentCity;
import balieplein.kernel.RealTime;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what became of messages. One that did not arrive is followed by its fallback once; without one it waits
/// for somebody of the staff.
@Component
class Fates {

    private static final Logger LOG = LoggerFactory.getLogger(Fates.class);

    private final FatesTable table;
    private final TriesTable tries;
    private final MessagesTable messages;
    private final InstantSource clock;
    private final InstantSource realClock = RealTime.CLOCK;

    Fates(FatesTable table, TriesTable tries, MessagesTable messages, InstantSource clock) {
        this.table = table;
        this.tries = tries;
        this.messages = messages;
        this.clock = clock;
    }

    /// A try of ours found out, in the transaction that holds the message.
    @Transactional
    public void refused(long number, String state, String reason) {
        LOG.atLevel(state.equals("failed") ? Level.WARN : Level.INFO)
                .log("Message {} of {} is not delivered and {}: {}", number, CurrentCity.code(), state, reason);
        lost(number, null, state, true, reason);
    }

    /// It cannot be delivered now, and is tried again unless that was the last time. The wait is of the real clock: a
    /// demo clock that stands still must not hold back mail.
    @Transactional
    public void tryLater(DueMessage due, String reason) {
        RetryPolicy.waitAfter(due.tries() + 1)
                .ifPresentOrElse(
                        wait -> tries.later(due.number(), realClock.instant().plus(wait), reason),
                        () -> refused(due.number(), "failed", reason));
    }

    /// A report says afterwards that the recipient does not exist.
    ///
    /// @param token as the report gives it back; a report with another one is not believed
    @Transactional
    public void bounced(long number, String token, String reason) {
        lost(number, token, "bounced", false, reason);
    }

    /// The gateway says afterwards that it could not deliver.
    @Transactional
    public void impossible(long number) {
        lost(number, null, "bounced", false, "DeliveryImpossible");
    }

    /// The gateway says that the phone has it.
    @Transactional
    public void arrived(long number) {
        table.delivered(number, clock.instant());
    }

    /// A report says that the recipient has it.
    @Transactional
    public void delivered(long number, String token) {
        if (table.isKnown(number, token)) {
            table.delivered(number, clock.instant());
        }
    }

    private void lost(long number, @Nullable String token, String state, boolean isTried, String reason) {
        table.lost(number, token, state, isTried, reason, clock.instant()).ifPresent(this::fallBack);
    }

    private void fallBack(FatesTable.Lost lost) {
        var fallback = lost.fallback();
        if (fallback != null) {
            var message = Message.sms(
                    lost.key() + ":sms", fallback.mobile(), lost.language(), lost.subject(), fallback.text());
            messages.add(lost.link() == null ? message : message.about(lost.link()), clock.instant());
        }
    }
}

package balieplein.notifications;

import balieplein.cities.Cities;
import balieplein.kernel.RealTime;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Hands one message to the mail server and writes down how that went, in one transaction that holds the message
/// against other instances. Its clock is the real one: a demo clock that stands still must not hold back mail.
@Component
class Delivery {

    enum Progress {
        SENT,
        NOTHING_DUE,
        LINE_BROKEN
    }

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final MessagesTable table;
    private final Cities cities;
    private final TransactionTemplate transactions;
    private final InstantSource realClock = RealTime.CLOCK;

    Delivery(MessagesTable table, Cities cities, TransactionTemplate transactions) {
        this.table = table;
        this.cities = cities;
        this.transactions = transactions;
    }

    boolean isAnythingDue() {
        return table.isAnythingDue(realClock.instant());
    }

    Progress deliverNext(MailRoute.Line line) {
        return Objects.requireNonNull(transactions.execute(status ->
                table.next(realClock.instant()).map(due -> deliver(due, line)).orElse(Progress.NOTHING_DUE)));
    }

    private Progress deliver(MessagesTable.Due due, MailRoute.Line line) {
        try {
            var mail = Letter.write(line.session(), sender(), due);
            line.transport().sendMessage(mail, mail.getAllRecipients());
            table.settle(due.number(), "delivered", null, null);
            return Progress.SENT;
        } catch (MessagingException fault) {
            settle(due, fault);
            return line.transport().isConnected() ? Progress.SENT : Progress.LINE_BROKEN;
        }
    }

    private void settle(MessagesTable.Due due, MessagingException fault) {
        var refusal = Refusal.of(fault);
        var next = refusal == Refusal.FOR_NOW
                ? RetryPolicy.waitAfter(due.tries() + 1).map(realClock.instant()::plus)
                : java.util.Optional.<Instant>empty();
        var state = next.isPresent() ? "waiting" : refusal == Refusal.NO_SUCH_RECIPIENT ? "bounced" : "failed";
        table.settle(due.number(), state, next.orElse(null), Refusal.reason(fault));
        LOG.atLevel(state.equals("failed") ? Level.WARN : Level.INFO)
                .log(
                        "Message {} is not delivered (try {}, now {}): {}",
                        due.number(),
                        due.tries() + 1,
                        state,
                        Refusal.reason(fault));
    }

    private Letter.Sender sender() {
        var city = cities.current();
        return new Letter.Sender(city.code(), city.title(), city.sender());
    }
}

package balieplein.notifications;

import balieplein.cities.Cities;
import balieplein.kernel.RealTime;
import balieplein.notifications.Message.Channel;
import jakarta.mail.MessagingException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Hands one message to the mail server or the gateway and writes down how that went, in one transaction that holds the
/// message against other instances. The wait between tries is of the real clock: a demo clock that stands still must
/// not hold back mail.
@Component
class Delivery {

    enum Progress {
        SENT,
        NOTHING_DUE,
        LINE_BROKEN
    }

    private final MessagesTable table;
    private final FatesTable fates;
    private final Fates lost;
    private final ReturnPath returns;
    private final Cities cities;
    private final TransactionTemplate transactions;
    private final InstantSource clock;
    private final InstantSource realClock = RealTime.CLOCK;

    Delivery(
            MessagesTable table,
            FatesTable fates,
            Fates lost,
            ReturnPath returns,
            Cities cities,
            TransactionTemplate transactions,
            InstantSource clock) {
        this.table = table;
        this.fates = fates;
        this.lost = lost;
        this.returns = returns;
        this.cities = cities;
        this.transactions = transactions;
        this.clock = clock;
    }

    boolean isAnythingDue(Channel channel) {
        return table.isAnythingDue(channel, realClock.instant());
    }

    Progress deliverNext(MailRoute.Line line) {
        return next(Channel.EMAIL, due -> deliver(due, line));
    }

    Progress deliverNext(SmsGateway gateway) {
        return next(Channel.SMS, due -> deliver(due, gateway));
    }

    private Progress next(Channel channel, Function<MessagesTable.Due, Progress> deliver) {
        return Objects.requireNonNull(transactions.execute(status -> table.next(channel, realClock.instant())
                .map(due -> isOver(due) ? withdraw(due) : deliver.apply(due))
                .orElse(Progress.NOTHING_DUE)));
    }

    private boolean isOver(MessagesTable.Due due) {
        var expires = due.message().extras().expires();
        return expires != null && !clock.instant().isBefore(expires);
    }

    private Progress withdraw(MessagesTable.Due due) {
        fates.withdrawn(due.number());
        return Progress.SENT;
    }

    private Progress deliver(MessagesTable.Due due, MailRoute.Line line) {
        try {
            var mail = Letter.write(line.session(), sender(), due, returns);
            line.transport().sendMessage(mail, mail.getAllRecipients());
            fates.sent(due.number(), null, null);
            return Progress.SENT;
        } catch (MessagingException fault) {
            switch (Refusal.of(fault)) {
                case FOR_NOW -> tryLater(due, Refusal.reason(fault));
                case NO_SUCH_RECIPIENT -> lost.refused(due.number(), "bounced", Refusal.reason(fault));
                case FOR_GOOD -> lost.refused(due.number(), "failed", Refusal.reason(fault));
            }
            return line.transport().isConnected() ? Progress.SENT : Progress.LINE_BROKEN;
        }
    }

    private Progress deliver(MessagesTable.Due due, SmsGateway gateway) {
        var city = cities.current().code();
        var key = new MessageMark(city, due.number(), due.token()).toString();
        var text = new SmsText(due.message().text());
        return switch (gateway.send(
                new SmsGateway.Order(key, city, due.message().recipient(), text))) {
            case SmsGateway.Handover.Taken(var reference) -> {
                var look = reference == null ? null : realClock.instant().plus(LookPolicy.FIRST);
                fates.sent(due.number(), reference, look);
                yield Progress.SENT;
            }
            case SmsGateway.Handover.NoSuchNumber(var reason) -> {
                lost.refused(due.number(), "bounced", reason);
                yield Progress.SENT;
            }
            case SmsGateway.Handover.Refused(var reason) -> {
                lost.refused(due.number(), "failed", reason);
                yield Progress.SENT;
            }
            case SmsGateway.Handover.Busy(var reason) -> {
                tryLater(due, reason);
                yield Progress.LINE_BROKEN;
            }
        };
    }

    private void tryLater(MessagesTable.Due due, String reason) {
        RetryPolicy.waitAfter(due.tries() + 1)
                .ifPresentOrElse(
                        wait -> fates.later(due.number(), realClock.instant().plus(wait), reason),
                        () -> lost.refused(due.number(), "failed", reason));
    }

    private Letter.Sender sender() {
        var city = cities.current();
        return new Letter.Sender(city.code(), city.title(), city.sender());
    }
}

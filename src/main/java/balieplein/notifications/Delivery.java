package balieplein.notifications;

import balieplein.kernel.RealTime;
import balieplein.notifications.Message.Channel;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Hands one message to the mail server or the gateway and writes down how that went, in one transaction that holds the
/// message against other instances.
@Component
class Delivery {

    enum Progress {
        SENT,
        NOTHING_DUE,
        LINE_BROKEN
    }

    private final DueMessagesTable table;
    private final TriesTable tries;
    private final MailDelivery mails;
    private final TextDelivery texts;
    private final TransactionTemplate transactions;
    private final InstantSource clock;
    private final InstantSource realClock = RealTime.CLOCK;

    Delivery(
            DueMessagesTable table,
            TriesTable tries,
            MailDelivery mails,
            TextDelivery texts,
            TransactionTemplate transactions,
            InstantSource clock) {
        this.table = table;
        this.tries = tries;
        this.mails = mails;
        this.texts = texts;
        this.transactions = transactions;
        this.clock = clock;
    }

    boolean isAnythingDue(Channel channel) {
        return table.isAnythingDue(channel, realClock.instant());
    }

    Progress deliverNext(MailRoute.Line line) {
        return next(Channel.EMAIL, due -> mails.deliver(due, line));
    }

    Progress deliverNext(SmsGateway gateway) {
        return next(Channel.SMS, due -> texts.deliver(due, gateway));
    }

    private Progress next(Channel channel, Function<DueMessage, Progress> deliver) {
        return Objects.requireNonNull(transactions.execute(status -> table.next(channel, realClock.instant())
                .map(due -> isOver(due) ? withdraw(due) : deliver.apply(due))
                .orElse(Progress.NOTHING_DUE)));
    }

    private boolean isOver(DueMessage due) {
        var expires = due.message().extras().expires();
        return expires != null && !clock.instant().isBefore(expires);
    }

    private Progress withdraw(DueMessage due) {
        tries.withdrawn(due.number());
        return Progress.SENT;
    }
}

package balieplein.notifications;

import balieplein.cities.Cities;
import jakarta.mail.MessagingException;
import org.springframework.stereotype.Component;

/// Hands one mail to the mail server and writes down how that went.
@Component
class MailDelivery {

    private final TriesTable tries;
    private final Fates fates;
    private final ReturnPath returns;
    private final Cities cities;

    MailDelivery(TriesTable tries, Fates fates, ReturnPath returns, Cities cities) {
        this.tries = tries;
        this.fates = fates;
        this.returns = returns;
        this.cities = cities;
    }

    Delivery.Progress deliver(DueMessage due, MailRoute.Line line) {
        try {
            var mail = Letter.write(line.session(), sender(), due, returns);
            line.transport().sendMessage(mail, mail.getAllRecipients());
            tries.sent(due.number(), null, null);
            return Delivery.Progress.SENT;
        } catch (MessagingException fault) {
            switch (Refusal.of(fault)) {
                case FOR_NOW -> fates.tryLater(due, Refusal.reason(fault));
                case NO_SUCH_RECIPIENT -> fates.refused(due.number(), "bounced", Refusal.reason(fault));
                case FOR_GOOD -> fates.refused(due.number(), "failed", Refusal.reason(fault));
            }
            return line.transport().isConnected() ? Delivery.Progress.SENT : Delivery.Progress.LINE_BROKEN;
        }
    }

    private Letter.Sender sender() {
        var city = cities.current();
        return new Letter.Sender(city.code(), city.title(), city.sender(), MailStyle.of(city));
    }
}

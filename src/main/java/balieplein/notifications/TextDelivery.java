package balieplein.notifications;

import balieplein.cities.Cities;
import balieplein.kernel.RealTime;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Hands one text message to the gateway and writes down how that went.
@Component
class TextDelivery {

    private final TriesTable tries;
    private final Fates fates;
    private final Cities cities;
    private final InstantSource realClock = RealTime.CLOCK;

    TextDelivery(TriesTable tries, Fates fates, Cities cities) {
        this.tries = tries;
        this.fates = fates;
        this.cities = cities;
    }

    Delivery.Progress deliver(DueMessage due, SmsGateway gateway) {
        var city = cities.current().code();
        var key = new MessageMark(city, due.number(), due.token()).toString();
        var text = new SmsText(due.message().text());
        return switch (gateway.send(
                new SmsGateway.Order(key, city, due.message().recipient(), text))) {
            case SmsGateway.Handover.Taken(var reference) -> {
                var look = reference == null ? null : realClock.instant().plus(LookPolicy.FIRST);
                tries.sent(due.number(), reference, look);
                yield Delivery.Progress.SENT;
            }
            case SmsGateway.Handover.NoSuchNumber(var reason) -> {
                fates.refused(due.number(), "bounced", reason);
                yield Delivery.Progress.SENT;
            }
            case SmsGateway.Handover.Refused(var reason) -> {
                fates.refused(due.number(), "failed", reason);
                yield Delivery.Progress.SENT;
            }
            case SmsGateway.Handover.Busy(var reason) -> {
                fates.tryLater(due, reason);
                yield Delivery.Progress.LINE_BROKEN;
            }
        };
    }
}

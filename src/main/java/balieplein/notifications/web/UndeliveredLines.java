package balieplein.notifications.web;

import balieplein.identity.Actor;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.MobileNumber;
import balieplein.notifications.Message.Channel;
import balieplein.notifications.UndeliveredMessage;
import balieplein.web.Csv;
import java.util.Arrays;
import java.util.List;

/// Messages that did not arrive, as lines of the page and of the file.
final class UndeliveredLines {

    private UndeliveredLines() {}

    static MessagesPage.Row row(UndeliveredMessage message) {
        return new MessagesPage.Row(
                message.key(),
                message.subject(),
                message.link(),
                recipient(message),
                message.channel().tag(),
                message.state(),
                message.reason(),
                CityTime.local(message.at()),
                message.handledBy());
    }

    static Csv csv(List<UndeliveredMessage> messages) {
        var csv = new Csv(List.of(
                "message", "at", "channel", "recipient", "subject", "state", "reason", "handled_by", "handled_at"));
        for (var message : messages) {
            var handledAt = message.handledAt();
            csv.add(Arrays.asList(
                    message.key(),
                    CityTime.offset(message.at()),
                    message.channel().tag(),
                    recipient(message),
                    message.subject(),
                    message.state(),
                    message.reason(),
                    message.handledBy(),
                    handledAt == null ? null : CityTime.offset(handledAt)));
        }
        return csv;
    }

    /// A number as people dial it; for who may not call residents neither number nor address.
    private static String recipient(UndeliveredMessage message) {
        if (!Actor.current().hasAny(Role.COUNTER, Role.INFO, Role.PHONE, Role.ADMIN)) {
            return message.recipient().charAt(0) + "…";
        }
        return message.channel() == Channel.SMS ? MobileNumber.printed(message.recipient()) : message.recipient();
    }
}

package balieplein.notifications.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Actor;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.MobileNumber;
import balieplein.notifications.Message.Channel;
import balieplein.notifications.Undelivered;
import balieplein.notifications.Undelivered.Wanted;
import balieplein.notifications.UndeliveredMessage;
import balieplein.web.Choice;
import balieplein.web.Csv;
import balieplein.web.Redirect;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Messages that did not arrive. Whoever makes appointments with residents sees where they can be reached; others see
/// that somebody must be.
@Controller
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.PHONE, Role.ADMIN})
@RequestMapping("/staff/messages")
class MessagesController {

    private static final int SHOWN = 200;
    private static final int IN_FILE = 10_000;

    private final Undelivered undelivered;

    MessagesController(Undelivered undelivered) {
        this.undelivered = undelivered;
    }

    @GetMapping
    MessagesPage list(
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String said) {
        var wanted = wanted(channel, state);
        var rows = undelivered.list(wanted, SHOWN).stream()
                .map(MessagesController::row)
                .toList();
        return new MessagesPage(
                channel(channel) == null ? "" : channel,
                wanted.isHandled() ? "handled" : "",
                List.of(
                        new Choice("email", text("notifications.staff.channel.email")),
                        new Choice("sms", text("notifications.staff.channel.sms"))),
                List.of(new Choice("handled", text("notifications.staff.handled"))),
                rows,
                undelivered.count(wanted),
                said.equals("handled"));
    }

    @GetMapping("/messages.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String channel, @RequestParam(defaultValue = "") String state) {
        var csv = new Csv(List.of(
                "message", "at", "channel", "recipient", "subject", "state", "reason", "handled_by", "handled_at"));
        for (var message : undelivered.list(wanted(channel, state), IN_FILE)) {
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
        return csv.response("messages.csv");
    }

    @PostMapping("/handled")
    Redirect handle(@RequestParam String message) {
        undelivered.handle(message);
        return Redirect.to("/staff/messages?said=handled");
    }

    private static MessagesPage.Row row(UndeliveredMessage message) {
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

    /// A number as people dial it; for who may not call residents neither number nor address.
    private static String recipient(UndeliveredMessage message) {
        if (!Actor.current().hasAny(Role.COUNTER, Role.INFO, Role.PHONE, Role.ADMIN)) {
            return message.recipient().charAt(0) + "…";
        }
        return message.channel() == Channel.SMS ? MobileNumber.printed(message.recipient()) : message.recipient();
    }

    private static Wanted wanted(String channel, String state) {
        return new Wanted(channel(channel), state.equals("handled"));
    }

    private static @Nullable Channel channel(String channel) {
        return switch (channel) {
            case "email" -> Channel.EMAIL;
            case "sms" -> Channel.SMS;
            default -> null;
        };
    }
}

package balieplein.notifications.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.notifications.Message.Channel;
import balieplein.notifications.Undelivered;
import balieplein.notifications.Undelivered.Wanted;
import balieplein.web.Choice;
import balieplein.web.Redirect;
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
                .map(UndeliveredLines::row)
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
        return UndeliveredLines.csv(undelivered.list(wanted(channel, state), IN_FILE))
                .response("messages.csv");
    }

    @PostMapping("/handled")
    Redirect handle(@RequestParam String message) {
        undelivered.handle(message);
        return Redirect.to("/staff/messages?said=handled");
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

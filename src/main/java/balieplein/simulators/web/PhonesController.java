package balieplein.simulators.web;

import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.notifications.SmsText;
import balieplein.simulators.Simulated;
import balieplein.simulators.TextMessages;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// The phones of the demo’s residents.
@Controller
@Open
@Simulated
final class PhonesController {

    /// A text message for programs.
    record TextAnswer(OffsetDateTime received, String sender, String recipient, String words, int segments) {}

    private final TextMessages messages;

    PhonesController(TextMessages messages) {
        this.messages = messages;
    }

    @GetMapping("/simulators/phones")
    PhonesPage list() {
        return PhonesPage.of(messages.list());
    }

    @GetMapping(path = "/simulators/phones.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<TextAnswer> json() {
        return messages.list().stream()
                .map(message -> new TextAnswer(
                        CityTime.offset(message.received()),
                        message.sender(),
                        message.recipient(),
                        message.words(),
                        new SmsText(message.words()).segments()))
                .toList();
    }
}

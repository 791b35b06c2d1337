package balieplein.simulators.web;

import balieplein.kernel.MobileNumber;
import balieplein.notifications.SmsText;
import balieplein.simulators.TextMessage;
import balieplein.web.Page;
import java.time.Instant;
import java.util.List;

/// The text messages of this city, newest first.
public record PhonesPage(List<Line> messages) implements Page {

    /// @param recipient as people write it
    /// @param segments parts that are paid for
    public record Line(
            Instant received, String recipient, String words, int characters, int segments, boolean isReached) {}

    public PhonesPage {
        messages = List.copyOf(messages);
    }

    static PhonesPage of(List<TextMessage> messages) {
        return new PhonesPage(messages.stream()
                .map(message -> new Line(
                        message.received(),
                        MobileNumber.printed(message.recipient()),
                        message.words(),
                        message.words().length(),
                        new SmsText(message.words()).segments(),
                        message.isReached()))
                .toList());
    }
}

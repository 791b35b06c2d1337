package balieplein.simulators.web;

import balieplein.kernel.CityTime;
import balieplein.simulators.Mailbox;
import balieplein.simulators.ReceivedMail;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/// A mail for programs, with all that a test wants to know.
record MailAnswer(
        long id,
        OffsetDateTime received,
        String recipient,
        String from,
        String subject,
        String text,
        String html,
        List<String> parts,
        List<String> attachments,
        Map<String, String> headers) {

    static MailAnswer of(Mailbox.Line line, ReceivedMail mail) {
        return new MailAnswer(
                line.id(),
                CityTime.offset(line.received()),
                line.recipient(),
                mail.from(),
                mail.subject(),
                mail.text(),
                mail.html(),
                mail.parts().stream().map(ReceivedMail.PartOfMail::fullType).toList(),
                mail.attachments().stream().map(ReceivedMail.PartOfMail::name).toList(),
                mail.headers());
    }
}

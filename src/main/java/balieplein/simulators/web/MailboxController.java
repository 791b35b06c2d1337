package balieplein.simulators.web;

import balieplein.identity.Open;
import balieplein.simulators.Mailbox;
import balieplein.simulators.ReceivedMail;
import balieplein.simulators.Simulated;
import balieplein.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@Open
@Simulated
final class MailboxController {

    private static final String ONLY_ITSELF =
            "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final Mailbox mailbox;

    MailboxController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/simulators/mailbox")
    MailboxPage list() {
        return new MailboxPage(mailbox.list());
    }

    /// The newest fifty, each in full.
    @GetMapping(path = "/simulators/mailbox.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<MailAnswer> json() {
        return mailbox.list().stream()
                .limit(50)
                .map(line -> MailAnswer.of(line, get(line.id())))
                .toList();
    }

    @GetMapping("/simulators/mailbox/{id}")
    MailPage read(@PathVariable long id) {
        return new MailPage(id, get(id));
    }

    /// What the sender marked up, in a document of its own that may do nothing.
    @GetMapping(path = "/simulators/mailbox/{id}/html", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String html(@PathVariable long id, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", ONLY_ITSELF);
        return get(id).html();
    }

    @GetMapping("/simulators/mailbox/{id}/files/{number}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable int number) {
        var files = get(id).attachments();
        if (number < 0 || number >= files.size()) {
            throw new NotFound("File " + number + " of mail " + id);
        }
        var file = files.get(number);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    private ReceivedMail get(long id) {
        return mailbox.find(id).orElseThrow(() -> new NotFound("Mail " + id));
    }
}

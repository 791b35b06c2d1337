package balieplein.appointments;

import static balieplein.web.Texts.text;

import balieplein.kernel.Language;
import balieplein.web.Texts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Writes a letter out: for a mail as HTML and as plain text, and as a text message.
@Component
class LetterText {

    private final TemplateEngine templates;

    LetterText(TemplateEngine templates) {
        this.templates = templates;
    }

    String html(AppointmentLetter letter, Language language) {
        return Texts.speaking(language, () -> {
            var html = new StringOutput();
            templates.render("appointments/_letter.jte", letter, html);
            return html.toString();
        });
    }

    /// The same in plain text, which comes first in the mail.
    String plain(AppointmentLetter letter, Language language) {
        return Texts.speaking(language, () -> {
            var lines = new ArrayList<String>();
            lines.addAll(List.of(letter.greeting(), "", letter.opening(), ""));
            lines.add(text("appointments.mail.when") + " " + letter.when());
            lines.add(text("appointments.mail.where") + " " + letter.where());
            lines.addAll(letter.with());
            if (!letter.waiting().isEmpty()) {
                lines.add(text("appointments.mail.waiting") + " " + letter.waiting());
            }
            if (!letter.hours().isEmpty()) {
                lines.add(text("appointments.mail.hours") + " " + letter.hours());
            }
            letter.what().forEach(what -> lines.add(text("appointments.mail.what") + " " + what));
            lines.add(text("appointments.mail.code") + " " + letter.code());
            addItems(lines, "appointments.mail.added", letter.added());
            addItems(lines, "appointments.mail.dropped", letter.dropped());
            if (letter.stands()) {
                lines.addAll(List.of("", text("appointments.mail.bring")));
                letter.bring().forEach(item -> lines.add("- " + item));
                if (letter.bring().isEmpty()) {
                    lines.add(text("web.bring.nothing"));
                }
            }
            if (letter.isManaged()) {
                lines.addAll(List.of("", text("appointments.mail.manage"), letter.link()));
            }
            lines.addAll(List.of("", letter.questions(), "", letter.sender()));
            return String.join("\n", lines);
        });
    }

    /// The same as a text message: what to bring goes along unless it makes the message too long.
    String brief(AppointmentLetter letter, Language language) {
        return Texts.speaking(language, () -> BriefLetter.of(letter));
    }

    private static void addItems(List<String> lines, String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(text(heading));
            items.forEach(item -> lines.add("- " + item));
        }
    }
}

package balieplein.appointments;

import static balieplein.web.Texts.text;

import balieplein.kernel.Language;
import balieplein.web.Texts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Writes a letter out for a mail: as HTML and as plain text.
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
            letter.what().forEach(what -> lines.add(text("appointments.mail.what") + " " + what));
            lines.add(text("appointments.mail.code") + " " + letter.code());
            if (letter.confirmed()) {
                lines.addAll(List.of("", text("appointments.mail.bring")));
                letter.bring().forEach(item -> lines.add("- " + item));
                if (letter.bring().isEmpty()) {
                    lines.add(text("appointments.mail.bring-nothing"));
                }
                lines.addAll(List.of("", text("appointments.mail.manage"), letter.link()));
            }
            lines.addAll(List.of("", letter.questions(), "", letter.sender()));
            return String.join("\n", lines);
        });
    }
}

package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.Language;
import balieplein.notifications.Attachment;
import balieplein.notifications.Message;
import balieplein.staff.Member;

/// The mail with a report: what all recipients get alike.
record ReportMail(String key, Language language, String subject, String text, String html, Attachment csv) {

    Message to(Member member) {
        return Message.email(key + ":" + member.code(), member.email(), language, subject, text)
                .withHtml(html)
                .with(csv);
    }
}

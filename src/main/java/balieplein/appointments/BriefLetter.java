package balieplein.appointments;

import static balieplein.web.Texts.text;

import balieplein.notifications.SmsText;
import java.util.ArrayList;

/// A letter as a text message, in the language that is spoken.
final class BriefLetter {

    /// More cost more than they tell.
    private static final int MOST_SEGMENTS = 4;

    private BriefLetter() {}

    static String of(AppointmentLetter letter) {
        var whole = of(letter, bring(letter));
        return new SmsText(whole).segments() <= MOST_SEGMENTS ? whole : of(letter, text("appointments.sms.bring-link"));
    }

    private static String of(AppointmentLetter letter, String bring) {
        var sentences = new ArrayList<String>();
        sentences.add(letter.brief());
        sentences.add(text("appointments.sms.when-where", letter.when(), letter.where()));
        sentences.add(text("appointments.sms.code", letter.code()));
        if (letter.stands()) {
            sentences.add(bring);
        }
        if (letter.isManaged()) {
            sentences.add(text("appointments.sms.manage", letter.link()));
        }
        return String.join(" ", sentences);
    }

    private static String bring(AppointmentLetter letter) {
        return letter.bring().isEmpty()
                ? text("web.bring.nothing")
                : text("appointments.sms.bring", String.join("; ", letter.bring()));
    }
}

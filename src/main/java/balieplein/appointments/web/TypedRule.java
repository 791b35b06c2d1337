package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.BookingPolicy.Late;
import balieplein.appointments.HouseRule;
import balieplein.kernel.CityTime;
import balieplein.kernel.Code;
import balieplein.kernel.LocalizedText;
import balieplein.web.FieldErrors;
import balieplein.web.Screen;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A version of a rule as it was typed.
///
/// @param grace minutes, empty in a rule that is text only
public record TypedRule(
        String code, String from, String title, String words, String grace, String then, String missed) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 2_000;
    private static final int DAY = 24 * 60;

    static final TypedRule EMPTY = new TypedRule("", "", "", "", "", "today", "");

    static TypedRule of(Map<String, String> form) {
        return new TypedRule(
                at(form, "code"),
                at(form, "from"),
                at(form, "title"),
                at(form, "text"),
                at(form, "grace"),
                at(form, "then"),
                at(form, "missed"));
    }

    /// Empty when something is wrong with it.
    Optional<HouseRule> checked(FieldErrors errors) {
        if (!Code.isValid(code)) {
            errors.add("code", "invalid", text("appointments.staff.rules.fault.code"));
        }
        var day = day(errors);
        filled(errors, "title", title, LONGEST_TITLE);
        filled(errors, "text", words, LONGEST_TEXT);
        var late = grace.isEmpty() && missed.isEmpty()
                ? null
                : new Late(
                        minutes(errors, "grace", grace),
                        then.equals(Late.Then.REBOOK.tag()) ? Late.Then.REBOOK : Late.Then.TODAY,
                        minutes(errors, "missed", missed));
        return errors.isEmpty() && day != null
                ? Optional.of(new HouseRule(code, day, here(title), here(words), late))
                : Optional.empty();
    }

    private @Nullable LocalDate day(FieldErrors errors) {
        try {
            return CityTime.day(from);
        } catch (DateTimeException e) {
            errors.add("from", "invalid", text("appointments.staff.rules.fault.from"));
            return null;
        }
    }

    private static void filled(FieldErrors errors, String field, String typed, int longest) {
        if (typed.isEmpty() || typed.length() > longest) {
            errors.add(field, "required", text("appointments.staff.rules.fault." + field, longest));
        }
    }

    private static int minutes(FieldErrors errors, String field, String typed) {
        if (typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) <= DAY) {
            return Integer.parseInt(typed);
        }
        errors.add(field, "invalid", text("appointments.staff.rules.fault.minutes"));
        return 0;
    }

    private static LocalizedText here(String typed) {
        return LocalizedText.of(Screen.current().site().language(), typed);
    }

    private static String at(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }
}

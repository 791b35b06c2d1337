package balieplein.scenarios.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.locations.Decision;
import balieplein.web.FieldErrors;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The decision of the college, as it was typed.
final class TypedDecision {

    private TypedDecision() {}

    static @Nullable Decision of(Map<String, String> form, @Nullable LocalDate decided) {
        var body = form.getOrDefault("body", "").strip();
        var number = form.getOrDefault("number", "").strip();
        return body.isEmpty() ? null : new Decision(body, decided, number.isEmpty() ? null : number);
    }

    static @Nullable LocalDate day(Map<String, String> form, String field, FieldErrors errors) {
        try {
            return CityTime.day(form.getOrDefault(field, "").strip());
        } catch (DateTimeException e) {
            errors.add(field, "date", text("scenarios.staff.fault.date"));
            return null;
        }
    }
}

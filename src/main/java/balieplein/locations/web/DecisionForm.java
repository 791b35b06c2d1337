package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.locations.Decision;
import balieplein.web.FieldErrors;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The decision behind a change, where there must be one (LOC-09).
final class DecisionForm {

    private DecisionForm() {}

    /// Null with an error at the field when it is missing or wrong.
    static @Nullable Decision read(Map<String, String> form, FieldErrors errors) {
        var decision = PatternController.decision(form, errors);
        if (decision == null && errors.isEmpty()) {
            errors.add("body", "required", text("locations.staff.hours.fault.body"));
        }
        return errors.isEmpty() ? decision : null;
    }
}

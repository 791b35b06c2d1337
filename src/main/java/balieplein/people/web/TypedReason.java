package balieplein.people.web;

import static balieplein.web.Texts.text;

import balieplein.web.FieldErrors;

/// The reason that an official types before looking at the data of a person, or changing them.
final class TypedReason {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    private TypedReason() {}

    static FieldErrors check(String reason, FieldErrors errors) {
        return check(reason, "reason", errors);
    }

    static FieldErrors check(String reason, String field, FieldErrors errors) {
        var length = reason.strip().length();
        return length < SHORTEST_REASON || length > LONGEST_REASON
                ? errors.add(field, "required", text("people.staff.fault.reason"))
                : errors;
    }
}

package balieplein.staff.web;

import balieplein.web.FieldErrors;
import java.util.Map;

/// What was typed, to be shown again with its faults.
public record TeamForm(Map<String, String> values, FieldErrors errors) {

    public TeamForm {
        values = Map.copyOf(values);
    }

    public String at(String field) {
        return values.getOrDefault(field, "");
    }

    /// What was typed, or else this.
    public String at(String field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }
}

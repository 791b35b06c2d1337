package balieplein.insight.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import java.util.List;
import java.util.Map;

/// The form of a saved report, new or changed.
///
/// @param typed what somebody filled in
/// @param warning what else they must know before saving, empty when nothing
public record SavedReportForm(
        List<Choice> locations,
        List<Choice> splits,
        List<Choice> schedules,
        Map<String, String> typed,
        String warning,
        FieldErrors errors) {

    public SavedReportForm {
        locations = List.copyOf(locations);
        splits = List.copyOf(splits);
        schedules = List.copyOf(schedules);
        typed = Map.copyOf(typed);
    }

    public String at(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    /// 422 when a field must be mended, 409 when somebody else was first.
    int status() {
        if (errors.isEmpty()) {
            return warning.isEmpty() ? 200 : 409;
        }
        return 422;
    }
}

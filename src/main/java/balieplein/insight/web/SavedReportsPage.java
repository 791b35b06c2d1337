package balieplein.insight.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import java.util.Map;

/// The reports people keep, and a form for another one.
///
/// @param typed what somebody filled in
public record SavedReportsPage(
        List<Row> rows,
        List<Choice> locations,
        List<Choice> splits,
        List<Choice> schedules,
        Map<String, String> typed,
        FieldErrors errors)
        implements Page {

    /// @param left names of recipients who left the organisation and get nothing
    public record Row(
            String name, String path, String place, String schedule, String recipients, String left, String last) {}

    public SavedReportsPage {
        rows = List.copyOf(rows);
        locations = List.copyOf(locations);
        splits = List.copyOf(splits);
        schedules = List.copyOf(schedules);
        typed = Map.copyOf(typed);
    }

    public String at(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}

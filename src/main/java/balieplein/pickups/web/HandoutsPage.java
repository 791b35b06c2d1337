package balieplein.pickups.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is given out over the counter at a location: what lies there, and who gives (EXP-05).
///
/// @param typed shown again after a mistake
/// @param key so that a second click gives nothing twice
/// @param said what just happened; empty when nothing did
public record HandoutsPage(
        String location,
        List<Choice> locations,
        List<Row> rows,
        Typed typed,
        String key,
        String said,
        FieldErrors errors)
        implements Page {

    /// @param left empty when nobody counts it
    /// @param limit per household and year; empty without one
    public record Row(String step, String name, String price, String left, String limit, boolean out) {}

    /// Never the number of a person.
    public record Typed(String step, @Nullable String quantity, String reason, String stockStep, String count) {

        static final Typed NOTHING = new Typed("", "1", "", "", "");
    }

    public HandoutsPage {
        locations = List.copyOf(locations);
        rows = List.copyOf(rows);
    }

    public List<Choice> wares() {
        return rows.stream().map(row -> new Choice(row.step(), row.name())).toList();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}

package balieplein.insight.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import java.util.Map;

/// The reviews of the city: what is due, what is planned, what was concluded.
///
/// @param typed what somebody filled in to plan one
public record ReviewsPage(
        List<Row> open,
        List<Row> concluded,
        List<Choice> locations,
        List<Choice> products,
        Map<String, String> typed,
        FieldErrors errors)
        implements Page {

    /// @param state `due` or `planned`, part of a text key; `concluded` for the others
    public record Row(String name, String path, String due, String state, String conclusion) {}

    public ReviewsPage {
        open = List.copyOf(open);
        concluded = List.copyOf(concluded);
        locations = List.copyOf(locations);
        products = List.copyOf(products);
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

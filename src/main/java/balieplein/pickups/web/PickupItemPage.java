package balieplein.pickups.web;

import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One item: where it lies, to whom it may go, what happened to it.
///
/// @param expected the day it should be ready, as people read it; empty when nobody said
/// @param moved whether its holder moved to another town
/// @param rules of the product, as sentences
/// @param handed to whom it went; absent while it did not
/// @param values what was typed
public record PickupItemPage(
        ItemRow item,
        String expected,
        boolean mayProxy,
        boolean checksIdentity,
        boolean hasNumber,
        boolean overdue,
        boolean moved,
        List<String> rules,
        List<Event> events,
        @Nullable String handed,
        String said,
        Map<String, String> values,
        FieldErrors errors)
        implements Page {

    public record Event(String when, String what, @Nullable String reason) {}

    public PickupItemPage {
        rules = List.copyOf(rules);
        events = List.copyOf(events);
        values = Map.copyOf(values);
    }

    public String at(String field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}

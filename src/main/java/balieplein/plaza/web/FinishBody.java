package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.VisitItem;
import balieplein.catalogue.Products;
import balieplein.plaza.VisitEvent;
import balieplein.web.FieldErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What programs send to finish a visit: at least one product step really handled (GUI-07).
record FinishBody(
        @Nullable List<@Nullable Handled> handled,
        @Nullable String outcome,
        @Nullable List<String> missing,
        @Nullable String followUp) {

    record Handled(@Nullable String step, @Nullable Integer count) {}

    static final FinishBody EMPTY = new FinishBody(null, null, null, null);

    VisitEvent.Closing read(Products products) {
        var errors = FieldErrors.none();
        var items = items(products, errors);
        if (items.isEmpty()) {
            errors.add("handled", "required", text("plaza.error.handled"));
        }
        var result = result(errors);
        errors.refuse();
        return new VisitEvent.Closing(items, result, missing == null ? List.of() : missing, followUp);
    }

    private List<VisitItem> items(Products products, FieldErrors errors) {
        var items = new ArrayList<VisitItem>();
        for (var item : handled == null ? List.<Handled>of() : handled) {
            var step = item == null ? null : item.step();
            var count = item == null || item.count() == null ? 1 : item.count();
            if (step == null || products.findStep(step).isEmpty()) {
                errors.add("handled", "unknown-step", text("plaza.error.unknown-step", String.valueOf(step)));
            } else if (count < 1 || count > 99) {
                errors.add("handled", "out-of-range", text("plaza.error.persons"));
            } else {
                items.add(new VisitItem(step, count, null));
            }
        }
        return items;
    }

    private VisitEvent.Outcome result(FieldErrors errors) {
        if (outcome == null || outcome.isBlank()) {
            return missing == null || missing.isEmpty() ? VisitEvent.Outcome.COMPLETE : VisitEvent.Outcome.INCOMPLETE;
        }
        return Arrays.stream(VisitEvent.Outcome.values())
                .filter(known -> known.tag().equals(outcome))
                .findFirst()
                .orElseGet(() -> {
                    errors.add("outcome", "invalid", text("plaza.error.outcome"));
                    return VisitEvent.Outcome.COMPLETE;
                });
    }
}

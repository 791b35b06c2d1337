package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.VisitItem;
import balieplein.catalogue.Products;
import balieplein.web.Choice;
import balieplein.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Offers the circumstances of a visit.
@Component
class VariantChoices {

    private final Products products;

    VariantChoices(Products products) {
        this.products = products;
    }

    /// The circumstances one can come in, when there is one thing to do and it has any.
    List<Choice> of(List<VisitItem> items) {
        var step = products.findStep(items.getFirst().step());
        var choices = new ArrayList<Choice>();
        if (items.size() == 1 && step.isPresent() && !step.get().variants().isEmpty()) {
            choices.add(new Choice("", text("appointments.details.ordinary")));
            step.get()
                    .variants()
                    .forEach(variant -> choices.add(
                            new Choice(variant.code(), variant.name().in(Texts.language()))));
        }
        return choices;
    }
}

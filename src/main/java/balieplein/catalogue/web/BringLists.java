package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Product;
import balieplein.catalogue.ProductStep;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/// What to bring, for the chosen circumstance first, and for the other steps (CAT-02).
///
/// @param choices the circumstances one can choose from; empty when there is only one
/// @param items for the chosen one; empty means nothing to bring
/// @param others the lists of the other steps that ask for something
public record BringLists(List<Circumstance> choices, List<String> items, List<StepList> others) {

    /// @param code empty for the ordinary one
    public record Circumstance(String code, String name, boolean chosen) {}

    public record StepList(String step, List<String> items) {}

    static BringLists of(Product product, String variant, Language language) {
        if (product.steps().isEmpty()) {
            return new BringLists(List.of(), List.of(), List.of());
        }
        var first = product.steps().getFirst();
        var others = product.steps().stream()
                .skip(1)
                .filter(step -> !step.documents().isEmpty())
                .map(step -> new StepList(step.name().in(language), texts(step.documents(), language)))
                .toList();
        return new BringLists(choices(first, variant, language), texts(first.documentsFor(variant), language), others);
    }

    private static List<Circumstance> choices(ProductStep step, String variant, Language language) {
        if (step.variants().isEmpty()) {
            return List.of();
        }
        var choices = new ArrayList<Circumstance>();
        choices.add(new Circumstance(
                "",
                text("catalogue.variant.ordinary"),
                step.findVariant(variant).isEmpty()));
        for (var each : step.variants()) {
            choices.add(new Circumstance(
                    each.code(), each.name().in(language), each.code().equals(variant)));
        }
        return choices;
    }

    private static List<String> texts(List<LocalizedText> texts, Language language) {
        return texts.stream().map(each -> each.in(language)).toList();
    }
}

package balieplein.locations.web;

import balieplein.catalogue.Product;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.catalogue.StepRegime;
import balieplein.web.Choice;
import balieplein.web.Texts;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The product steps that a location manager chooses from.
@Component
class StepChoices {

    private final Products products;

    StepChoices(Products products) {
        this.products = products;
    }

    /// The steps that are done at a counter, by name.
    List<Choice> list() {
        var language = Texts.language();
        var alphabet = Collator.getInstance(language.locale());
        return products.listAll().stream()
                .filter(product -> product.state() != Product.State.RETIRED)
                .flatMap(product -> product.steps().stream())
                .filter(step -> step.regime() != StepRegime.ONLINE)
                .map(ProductStep::fullCode)
                .map(step -> new Choice(step, products.nameOf(step, language)))
                .sorted(Comparator.comparing(Choice::label, alphabet))
                .toList();
    }

    /// Every code that a window can be meant for: of services, themes, products and steps.
    Set<String> groups() {
        var groups = new HashSet<String>();
        products.terms().steps().values().forEach(terms -> groups.addAll(terms.groups()));
        products.services().forEach(service -> groups.add(service.code()));
        return groups;
    }
}

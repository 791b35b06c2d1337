package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Channel;
import balieplein.catalogue.Product;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.StepRegime;
import balieplein.kernel.Language;
import java.util.Locale;

/// A product as a tile or a line of a list.
///
/// @param shortName without what stands behind a bracket or a colon
/// @param note the way to get it and how soon, such as “Op afspraak · 2 tot 3 weken”
public record Task(String code, String name, String shortName, String icon, String note, String summary) {

    static Task of(Product product, Language language) {
        var name = product.name().in(language);
        return new Task(
                product.code(),
                name,
                shortened(name),
                product.icon(),
                note(product, language),
                product.summary().in(language));
    }

    /// `Verhuizen: je adres wijzigen` becomes `Verhuizen`, and `Kids-ID (tot 12 jaar)` becomes `Kids-ID`.
    static String shortened(String name) {
        return name.replaceFirst("\\s*[(:].*$", "").strip();
    }

    private static String note(Product product, Language language) {
        if (product.steps().isEmpty()) {
            return "";
        }
        var way = text("catalogue.way." + way(product.steps().getFirst()));
        var ready = product.ready();
        return ready == null ? way : text("catalogue.way.and-ready", way, uncapitalised(ready.in(language), language));
    }

    static String way(ProductStep step) {
        if (step.regime() == StepRegime.ONLINE) {
            return step.channels().contains(Channel.ONLINE) ? "online" : "phone";
        }
        return step.regime().code();
    }

    private static String uncapitalised(String text, Language language) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.of(language.tag())) + text.substring(1);
    }
}

package balieplein.catalogue.web;

import balieplein.catalogue.Product;
import balieplein.catalogue.Theme;
import balieplein.web.FieldErrors;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A product as the fields of its form, and back.
final class ProductForm {

    private static final int MOST_SYNONYMS = 60;
    private static final int MOST_FEATURED = 99;

    private ProductForm() {}

    static FormFields of(Product product) {
        return FormFields.empty()
                .put("name", product.name())
                .put("summary", product.summary())
                .put("service", product.service())
                .put("theme", product.theme().code())
                .put("icon", product.icon())
                .put("ready", product.ready())
                .put("valid", product.valid())
                .put("synonyms", String.join(", ", product.synonyms()))
                .put("featured", product.featured());
    }

    /// @param now the product that is changed; its steps, questions and state stay
    /// @param today the day on which somebody looked whether all this is true
    static Product read(Product now, Map<String, String> typed, LocalDate today, FieldErrors errors) {
        var form = new FormReader(typed, FormFields.ofTheCity(), errors);
        return new Product(
                now.code(),
                service(now, form),
                now.state(),
                theme(form),
                form.typed("icon").isEmpty() ? now.icon() : form.typed("icon"),
                form.required("name"),
                form.required("summary"),
                synonyms(form),
                featured(form),
                form.optional("ready"),
                form.optional("valid"),
                today,
                now.steps(),
                now.questions());
    }

    private static @Nullable String service(Product now, FormReader form) {
        var service = form.typed("service");
        if (service.isEmpty() && now.isPublished()) {
            form.fault("service", "no-service");
            return now.service();
        }
        return service.isEmpty() ? null : service;
    }

    private static Theme theme(FormReader form) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.code().equals(form.typed("theme")))
                .findFirst()
                .orElseGet(() -> {
                    form.fault("theme", "required");
                    return Theme.CONTACT;
                });
    }

    private static List<String> synonyms(FormReader form) {
        var words = Arrays.stream(form.typed("synonyms").split("[,\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.size() > MOST_SYNONYMS) {
            form.fault("synonyms", "too-many", words.size(), MOST_SYNONYMS);
        }
        return words;
    }

    private static @Nullable Integer featured(FormReader form) {
        return form.typed("featured").isEmpty() ? null : form.number("featured", 1, MOST_FEATURED);
    }
}

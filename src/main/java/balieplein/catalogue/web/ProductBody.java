package balieplein.catalogue.web;

import balieplein.catalogue.Product;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A product in the answers of the API, in one language.
record ProductBody(
        String code,
        String name,
        String summary,
        @Nullable String service,
        String theme,
        @Nullable String ready,
        @Nullable String valid,
        List<StepBody> steps) {

    static ProductBody of(Product product, Language language) {
        return new ProductBody(
                product.code(),
                product.name().in(language),
                product.summary().in(language),
                product.service(),
                product.theme().code(),
                in(product.ready(), language),
                in(product.valid(), language),
                product.steps().stream()
                        .map(step -> StepBody.of(step, language))
                        .toList());
    }

    private static @Nullable String in(@Nullable LocalizedText text, Language language) {
        return text == null ? null : text.in(language);
    }

    /// @param amount in cents
    record MoneyBody(long amount, String currency) {

        static MoneyBody of(Money money) {
            return new MoneyBody(money.cents(), "EUR");
        }
    }
}

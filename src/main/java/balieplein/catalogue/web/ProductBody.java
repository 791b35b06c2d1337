package balieplein.catalogue.web;

import balieplein.catalogue.Channel;
import balieplein.catalogue.Product;
import balieplein.catalogue.ProductStep;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /// @param code within the product; `step` is the full code
    record StepBody(
            String code,
            String step,
            String name,
            int minutes,
            int minutesPerExtra,
            int maxPersons,
            List<String> channels,
            String regime,
            @Nullable MoneyBody fee,
            List<DocumentsBody> documents) {

        static StepBody of(ProductStep step, Language language) {
            var fee = step.fee();
            return new StepBody(
                    step.code(),
                    step.fullCode(),
                    step.name().in(language),
                    step.minutes(),
                    step.minutesPerExtra(),
                    step.maxPersons(),
                    step.channels().stream().sorted().map(StepBody::code).toList(),
                    step.regime().code(),
                    fee == null ? null : MoneyBody.of(fee),
                    DocumentsBody.of(step, language));
        }

        private static String code(Channel channel) {
            return channel.name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param amount in cents
    record MoneyBody(long amount, String currency) {

        static MoneyBody of(Money money) {
            return new MoneyBody(money.cents(), "EUR");
        }
    }

    /// @param variant absent for the ordinary list
    record DocumentsBody(@Nullable String variant, @Nullable String name, List<String> items) {

        static List<DocumentsBody> of(ProductStep step, Language language) {
            var lists = new ArrayList<DocumentsBody>();
            lists.add(new DocumentsBody(null, null, texts(step.documents(), language)));
            for (var variant : step.variants()) {
                lists.add(new DocumentsBody(
                        variant.code(), variant.name().in(language), texts(variant.documents(), language)));
            }
            return lists;
        }

        private static List<String> texts(List<LocalizedText> documents, Language language) {
            return documents.stream().map(document -> document.in(language)).toList();
        }
    }
}

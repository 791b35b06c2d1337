package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Product;
import balieplein.catalogue.StepRegime;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Money;
import balieplein.web.Formats;
import org.jspecify.annotations.Nullable;

/// The facts before the prose.
///
/// @param theme the code and name of the theme it belongs to
/// @param fee of the first step
/// @param checked when the service last looked at this page
public record ProductFacts(
        String code,
        String name,
        String shortName,
        String summary,
        String theme,
        String themeName,
        @Nullable String fee,
        @Nullable String minutes,
        @Nullable String ready,
        @Nullable String valid,
        @Nullable String checked) {

    static ProductFacts of(Product product, Language language) {
        var first = product.steps().isEmpty() ? null : product.steps().getFirst();
        var name = product.name().in(language);
        var checked = product.checked();
        return new ProductFacts(
                product.code(),
                name,
                Task.shortened(name),
                product.summary().in(language),
                product.theme().code(),
                text("catalogue.theme." + product.theme().code()),
                first == null ? null : fee(first.fee()),
                first == null || first.regime() == StepRegime.ONLINE ? null : Formats.minutes(first.minutes()),
                in(product.ready(), language),
                in(product.valid(), language),
                checked == null ? null : Formats.date(checked));
    }

    static @Nullable String fee(@Nullable Money fee) {
        if (fee == null) {
            return null;
        }
        return fee.isZero() ? text("catalogue.free") : Formats.money(fee);
    }

    private static @Nullable String in(@Nullable LocalizedText text, Language language) {
        return text == null ? null : text.in(language);
    }
}

package balieplein.catalogue.web;

import balieplein.catalogue.Channel;
import balieplein.catalogue.ProductStep;
import balieplein.kernel.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A step of a product in the answers of the API.
///
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
        ProductBody.@Nullable MoneyBody fee,
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
                fee == null ? null : ProductBody.MoneyBody.of(fee),
                DocumentsBody.of(step, language));
    }

    private static String code(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }
}

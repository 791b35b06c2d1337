package balieplein.catalogue;

import balieplein.cities.FileText;
import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The catalogue as the city file writes it, without what goes without saying.
final class CatalogueExport {

    private CatalogueExport() {}

    static Map<String, Object> of(List<Service> services, List<Product> products) {
        return FileText.map(
                "services", services.stream().map(CatalogueExport::service).toList(),
                "products", products.stream().map(CatalogueExport::product).toList());
    }

    private static Map<String, Object> service(Service service) {
        var from = service.existence().from();
        var until = service.existence().until();
        return FileText.map(
                "code", service.code(),
                "name", FileText.of(service.name()),
                "phone", service.phone(),
                "email", service.email(),
                "from", date(from),
                "until", date(until),
                "successor", service.successor(),
                "switches",
                        service.switches().stream()
                                .map(each -> FileText.map(
                                        "feature", each.feature().code(),
                                        "from", date(each.period().from()),
                                        "until", date(each.period().until())))
                                .toList());
    }

    static Map<String, Object> product(Product product) {
        return FileText.map(
                "code", product.code(),
                "service", product.service(),
                "published", product.isPublished(),
                "retired", product.state() == Product.State.RETIRED ? true : null,
                "theme", FileText.of(product.theme()),
                "icon", product.icon(),
                "name", FileText.of(product.name()),
                "summary", FileText.of(product.summary()),
                "synonyms", product.synonyms(),
                "featured", product.featured(),
                "ready", optional(product.ready()),
                "valid", optional(product.valid()),
                "checked", product.checked() == null ? null : FileText.of(product.checked()),
                "steps", product.steps().stream().map(CatalogueExport::step).toList(),
                "questions",
                        product.questions().stream()
                                .map(each -> FileText.map(
                                        "question", FileText.of(each.question()), "answer", FileText.of(each.answer())))
                                .toList());
    }

    private static Map<String, Object> step(ProductStep step) {
        return FileText.map(
                "code", step.code(),
                "name", FileText.of(step.name()),
                "minutes", step.minutes(),
                "minutesPerExtra", step.minutesPerExtra() == step.minutes() ? null : step.minutesPerExtra(),
                "maxPersons", step.maxPersons() == StepReader.usualPersons() ? null : step.maxPersons(),
                "channels", step.channels().stream().sorted().map(FileText::of).toList(),
                "regime", FileText.of(step.regime()),
                "assurance", step.assurance() == null ? null : FileText.of(step.assurance()),
                "fee", step.fee() == null ? null : FileText.of(step.fee()),
                "documents", texts(step.documents()),
                "variants",
                        step.variants().stream().map(CatalogueExport::variant).toList());
    }

    private static Map<String, Object> variant(Variant variant) {
        return FileText.map(
                "code", variant.code(),
                "name", FileText.of(variant.name()),
                "documents", texts(variant.documents()));
    }

    private static List<Map<String, Object>> texts(List<LocalizedText> texts) {
        return texts.stream().map(text -> FileText.of(text)).toList();
    }

    private static @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : FileText.of(day);
    }

    private static @Nullable Map<String, Object> optional(@Nullable LocalizedText text) {
        return text == null ? null : FileText.of(text);
    }
}

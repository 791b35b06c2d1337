package balieplein.catalogue;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.web.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The catalogue as a table for spreadsheets, which can be brought in again without a change.
final class ProductTable {

    private static final List<String> COLUMNS = columns();

    private ProductTable() {}

    static String of(List<Product> products) {
        var csv = new Csv(COLUMNS);
        for (var product : products) {
            if (product.steps().isEmpty()) {
                csv.add(line(ofProduct(product)));
            }
            for (var step : product.steps()) {
                var cells = step == product.steps().getFirst() ? ofProduct(product) : named(product);
                putStep(cells, step);
                csv.add(line(cells));
                for (var variant : step.variants()) {
                    csv.add(line(ofVariant(product, step, variant)));
                }
            }
        }
        return csv.toString();
    }

    private static Map<String, Object> named(Product product) {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("code", product.code());
        put(cells, "name", product.name());
        return cells;
    }

    private static Map<String, Object> ofProduct(Product product) {
        var cells = named(product);
        put(cells, "service", product.service());
        cells.put("state", product.state().name().toLowerCase(Locale.ROOT));
        cells.put("theme", product.theme().code());
        cells.put("icon", product.icon());
        put(cells, "summary", product.summary());
        cells.put("synonyms", String.join(ProductColumns.SEPARATOR, product.synonyms()));
        put(cells, "featured", product.featured());
        put(cells, "ready", product.ready());
        put(cells, "valid", product.valid());
        put(cells, "checked", product.checked());
        return cells;
    }

    private static void putStep(Map<String, Object> cells, ProductStep step) {
        cells.put("step", step.code());
        put(cells, "step_name", step.name());
        cells.put("minutes", step.minutes());
        cells.put("minutes_per_extra", step.minutesPerExtra());
        cells.put("max_persons", step.maxPersons());
        cells.put(
                "channels",
                step.channels().stream()
                        .sorted()
                        .map(channel -> channel.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(ProductColumns.SEPARATOR)));
        cells.put("regime", step.regime().code());
        put(
                cells,
                "assurance",
                step.assurance() == null ? null : step.assurance().name().toLowerCase(Locale.ROOT));
        put(cells, "fee", step.fee() == null ? null : step.fee().euros());
        putAll(cells, step.documents());
    }

    private static Map<String, Object> ofVariant(Product product, ProductStep step, Variant variant) {
        var cells = named(product);
        cells.put("step", step.code());
        cells.put("variant", variant.code());
        put(cells, "variant_name", variant.name());
        putAll(cells, variant.documents());
        return cells;
    }

    private static void put(Map<String, Object> cells, String column, @Nullable Object value) {
        if (value instanceof LocalizedText text) {
            text.texts().forEach((language, words) -> cells.put(column + "_" + language.tag(), words));
        } else if (value != null) {
            cells.put(column, value);
        }
    }

    /// A list in every language that any of its items has; the others leave their place empty.
    private static void putAll(Map<String, Object> cells, List<LocalizedText> documents) {
        for (var tag : ProductColumns.LANGUAGES) {
            var language = Language.of(tag);
            if (documents.stream().anyMatch(document -> document.texts().containsKey(language))) {
                cells.put(
                        "documents_" + tag,
                        documents.stream()
                                .map(document -> document.texts().getOrDefault(language, ""))
                                .collect(Collectors.joining(ProductColumns.SEPARATOR)));
            }
        }
    }

    private static List<@Nullable Object> line(Map<String, Object> cells) {
        var line = new ArrayList<@Nullable Object>();
        COLUMNS.forEach(column -> line.add(cells.get(column)));
        return line;
    }

    private static List<String> columns() {
        var columns = new ArrayList<String>();
        columns.add("code");
        addText(columns, "name");
        columns.add("state");
        columns.addAll(ProductColumns.OF_PRODUCT.keySet());
        addText(columns, "summary");
        columns.add("synonyms");
        addText(columns, "ready");
        addText(columns, "valid");
        columns.add("step");
        addText(columns, "step_name");
        columns.addAll(ProductColumns.OF_STEP.keySet());
        columns.add("channels");
        columns.add("variant");
        addText(columns, "variant_name");
        addText(columns, "documents");
        return columns;
    }

    private static void addText(List<String> columns, String name) {
        ProductColumns.LANGUAGES.forEach(language -> columns.add(name + "_" + language));
    }
}

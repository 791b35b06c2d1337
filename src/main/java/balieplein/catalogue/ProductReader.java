package balieplein.catalogue;

import balieplein.catalogue.Product.Question;
import balieplein.catalogue.Product.State;
import balieplein.cities.FileEntry;
import balieplein.cities.FileValue;
import java.util.ArrayList;
import java.util.List;

/// Reads a product from the city file.
final class ProductReader {

    private static final int MOST_SYNONYMS = 60;
    private static final int MOST_FEATURED = 99;

    private final StepReader steps = new StepReader();

    Product read(FileEntry entry) {
        var code = entry.declare("product", "code");
        return new Product(
                code,
                entry.get("service").reference(CatalogueSection.SERVICE),
                state(entry),
                entry.get("theme").choice(Theme.class),
                icon(entry),
                entry.get("name").localized(),
                entry.get("summary").localized(),
                synonyms(entry),
                entry.find("featured")
                        .map(value -> value.number(1, MOST_FEATURED))
                        .orElse(null),
                entry.find("ready").map(FileValue::localized).orElse(null),
                entry.find("valid").map(FileValue::localized).orElse(null),
                entry.find("checked").map(FileValue::date).orElse(null),
                steps(entry, code),
                entry.entries("questions").stream().map(ProductReader::question).toList());
    }

    private static State state(FileEntry entry) {
        var retired = entry.find("retired").map(FileValue::flag).orElse(false);
        var published = entry.find("published").map(FileValue::flag).orElse(!retired);
        if (retired && published) {
            entry.fault("catalogue.staff.fault.retired-and-published");
        }
        return retired ? State.RETIRED : published ? State.PUBLISHED : State.DRAFT;
    }

    private static String icon(FileEntry entry) {
        var value = entry.find("icon");
        var icon = value.map(FileValue::code).orElse("file-text");
        if (value.isPresent() && !Icons.exists(icon)) {
            value.get().fault("catalogue.staff.fault.icon", icon);
        }
        return icon;
    }

    private static List<String> synonyms(FileEntry entry) {
        return entry.find("synonyms").map(value -> value.list(MOST_SYNONYMS)).orElse(List.of()).stream()
                .map(FileValue::text)
                .toList();
    }

    private List<ProductStep> steps(FileEntry entry, String product) {
        var read = new ArrayList<ProductStep>();
        for (var step : entry.get("steps").list()) {
            read.add(steps.read(step.entry(), product));
        }
        return read;
    }

    private static Question question(FileEntry entry) {
        return new Question(
                entry.get("question").localized(), entry.get("answer").localized());
    }
}

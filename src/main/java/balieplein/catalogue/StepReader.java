package balieplein.catalogue;

import balieplein.cities.FileEntry;
import balieplein.cities.FileValue;
import balieplein.identity.Assurance;
import balieplein.kernel.LocalizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads one step of a product in the city file.
final class StepReader {

    private static final int MOST_PERSONS = 20;
    private static final int USUAL_PERSONS = 6;

    ProductStep read(FileEntry entry, String product) {
        var code = entry.declare("step of " + product, "code");
        entry.declareAs(CatalogueSection.STEP, product + "." + code);
        var minutes = entry.get("minutes").number(1, ProductStep.MOST_MINUTES);
        var regime = entry.get("regime").choice(StepRegime.class);
        return new ProductStep(
                product,
                code,
                entry.get("name").localized(),
                minutes,
                entry.find("minutesPerExtra")
                        .map(value -> value.number(0, ProductStep.MOST_MINUTES))
                        .orElse(minutes),
                entry.find("maxPersons")
                        .map(value -> value.number(1, MOST_PERSONS))
                        .orElse(USUAL_PERSONS),
                channels(entry, regime),
                regime,
                entry.find("fee").map(FileValue::money).orElse(null),
                documents(entry),
                entry.entries("variants").stream()
                        .map(variant -> variant(variant, product + "." + code))
                        .toList(),
                entry.find("assurance")
                        .map(value -> value.choice(Assurance.class))
                        .orElse(null));
    }

    /// Without the key: the counter, or online for what is online only.
    private static Set<Channel> channels(FileEntry entry, StepRegime regime) {
        var channels = EnumSet.noneOf(Channel.class);
        entry.list("channels").forEach(value -> channels.add(value.choice(Channel.class)));
        return channels.isEmpty() ? usual(regime) : channels;
    }

    static Set<Channel> usual(StepRegime regime) {
        return Set.of(regime == StepRegime.ONLINE ? Channel.ONLINE : Channel.COUNTER);
    }

    static int usualPersons() {
        return USUAL_PERSONS;
    }

    private static List<LocalizedText> documents(FileEntry entry) {
        return entry.find("documents").map(value -> value.list(ProductStep.MOST_DOCUMENTS)).orElse(List.of()).stream()
                .map(FileValue::localized)
                .toList();
    }

    private static Variant variant(FileEntry entry, String step) {
        return new Variant(
                entry.declare("variant of " + step, "code"), entry.get("name").localized(), documents(entry));
    }
}

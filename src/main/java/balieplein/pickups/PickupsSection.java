package balieplein.pickups;

import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.FileText;
import balieplein.cities.FileValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The key `pickups` of the city file: what visitors choose at the kiosk, what the express desk
/// gives out by which rules, and when residents are reminded.
@Component
@Order(40)
class PickupsSection implements CityFileSection {

    private static final int MOST_CHOICES = 20;

    private final PickupOffers offers;

    PickupsSection(PickupOffers offers) {
        this.offers = offers;
    }

    @Override
    public List<String> keys() {
        return List.of("pickups");
    }

    @Override
    public Change read(FileEntry file) {
        var section = file.find("pickups");
        if (section.isEmpty()) {
            return Change.NOTHING;
        }
        var entry = section.get().entry();
        var then = new PickupRules(
                RemindersFile.read(entry),
                choices(entry),
                entry.entries("items").stream().map(OfferFile::read).toList());
        return tally -> {
            var now = offers.fresh();
            if (tally.isNews("pickups", now.isEmpty() ? null : now, then)) {
                offers.write(then);
            }
        };
    }

    @Override
    public Map<String, Object> export() {
        var rules = offers.fresh();
        if (rules.isEmpty()) {
            return Map.of();
        }
        var usual = rules.reminders().equals(PickupRules.USUAL_REMINDERS);
        return FileText.map(
                "pickups",
                FileText.map(
                        "reminders",
                        usual ? null : rules.reminders(),
                        "choices",
                        orNothing(rules.choices().stream()
                                .map(ChoiceFile::written)
                                .toList()),
                        "items",
                        orNothing(
                                rules.offers().stream().map(OfferFile::written).toList())));
    }

    private static @Nullable List<Map<String, Object>> orNothing(List<Map<String, Object>> written) {
        return written.isEmpty() ? null : written;
    }

    private static List<PickupChoice> choices(FileEntry entry) {
        return entry.find("choices").map(value -> value.list(MOST_CHOICES)).orElse(List.of()).stream()
                .map(FileValue::entry)
                .map(ChoiceFile::read)
                .toList();
    }
}

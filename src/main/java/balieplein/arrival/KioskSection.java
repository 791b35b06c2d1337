package balieplein.arrival;

import balieplein.catalogue.Icons;
import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.FileText;
import balieplein.cities.FileValue;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The key `kiosk` of the city file: what visitors come to collect, as the kiosk shows it. The list counts as a whole:
/// what is not in it is no choice any more.
@Component
@Order(45)
class KioskSection implements CityFileSection {

    private static final String KEY = "kiosk";
    private static final String PICKUPS = "pickups";
    private static final String PLAIN = "package";
    private static final int MOST = 20;
    private static final int MOST_STEPS = 20;

    private record Shown(List<PickupChoice> choices) {}

    private final PickupChoices pickups;

    KioskSection(PickupChoices pickups) {
        this.pickups = pickups;
    }

    @Override
    public List<String> keys() {
        return List.of(KEY);
    }

    @Override
    public Change read(FileEntry file) {
        var section = file.find(KEY);
        if (section.isEmpty()) {
            return Change.NOTHING;
        }
        var then = section.get().entry().get(PICKUPS).list(MOST).stream()
                .map(FileValue::entry)
                .map(KioskSection::pickup)
                .toList();
        return tally -> {
            var now = pickups.fresh();
            if (tally.isNews(KEY, now.isEmpty() ? null : new Shown(now), new Shown(then))) {
                pickups.replace(then);
            }
        };
    }

    @Override
    public Map<String, Object> export() {
        var written = pickups.fresh().stream().map(KioskSection::written).toList();
        return FileText.map(KEY, FileText.map(PICKUPS, written));
    }

    private static PickupChoice pickup(FileEntry entry) {
        var steps = entry.get("steps").list(MOST_STEPS).stream()
                .map(step -> step.reference("step"))
                .toList();
        if (steps.isEmpty()) {
            entry.get("steps").fault("cities.staff.fault.empty");
        }
        return new PickupChoice(
                entry.declare("pickup choice", "code"), entry.get("name").localized(), icon(entry), steps);
    }

    private static String icon(FileEntry entry) {
        var value = entry.find("icon");
        var icon = value.map(FileValue::code).orElse(PLAIN);
        if (value.isPresent() && !Icons.exists(icon)) {
            value.get().fault("catalogue.staff.fault.icon", icon);
        }
        return icon;
    }

    private static Map<String, Object> written(PickupChoice pickup) {
        return FileText.map(
                "code", pickup.code(),
                "name", FileText.of(pickup.name()),
                "icon", pickup.icon().equals(PLAIN) ? null : pickup.icon(),
                "steps", pickup.steps());
    }
}

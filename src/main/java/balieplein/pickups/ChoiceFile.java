package balieplein.pickups;

import balieplein.catalogue.Icons;
import balieplein.cities.FileEntry;
import balieplein.cities.FileText;
import balieplein.cities.FileValue;
import java.util.Map;

/// How a choice of the kiosk stands in the city file.
final class ChoiceFile {

    private static final String PLAIN = "package";
    private static final int MOST_STEPS = 20;

    private ChoiceFile() {}

    static PickupChoice read(FileEntry entry) {
        var steps = entry.get("steps").list(MOST_STEPS).stream()
                .map(step -> step.reference("step"))
                .toList();
        if (steps.isEmpty()) {
            entry.get("steps").fault("cities.staff.fault.empty");
        }
        return new PickupChoice(
                entry.declare("pickup choice", "code"), entry.get("name").localized(), icon(entry), steps);
    }

    static Map<String, Object> written(PickupChoice choice) {
        return FileText.map(
                "code", choice.code(),
                "name", FileText.of(choice.name()),
                "icon", choice.icon().equals(PLAIN) ? null : choice.icon(),
                "steps", choice.steps());
    }

    private static String icon(FileEntry entry) {
        var value = entry.find("icon");
        var icon = value.map(FileValue::code).orElse(PLAIN);
        if (value.isPresent() && !Icons.exists(icon)) {
            value.get().fault("catalogue.staff.fault.icon", icon);
        }
        return icon;
    }
}

package balieplein.pickups;

import balieplein.cities.FileEntry;
import java.util.ArrayList;
import java.util.List;

/// The days of the reminders in the city file: each later than the one before it.
final class RemindersFile {

    private static final int MOST_DAYS = 3660;
    private static final int MOST_REMINDERS = 10;

    private RemindersFile() {}

    static List<Integer> read(FileEntry entry) {
        var values = entry.find("reminders").map(value -> value.list(MOST_REMINDERS));
        if (values.isEmpty()) {
            return PickupRules.USUAL_REMINDERS;
        }
        var days = new ArrayList<Integer>();
        for (var value : values.get()) {
            var day = value.number(1, MOST_DAYS);
            if (!days.isEmpty() && day <= days.getLast()) {
                value.fault("pickups.staff.fault.reminders", day, days.getLast());
            }
            days.add(day);
        }
        return days;
    }
}

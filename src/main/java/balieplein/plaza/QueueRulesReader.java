package balieplein.plaza;

import balieplein.cities.FileEntry;
import balieplein.cities.FileValue;
import java.util.Comparator;

/// Reads what one location promises about waiting from the city file.
final class QueueRulesReader {

    private static final int LONGEST = 480;

    private QueueRulesReader() {}

    static QueueRules read(FileEntry entry) {
        var location = entry.get("location").reference("location");
        entry.declareAs("queues", location);
        var standard = QueueRules.standard(location);
        var promise = waits(entry, "promise", standard.promise());
        var urgent = waits(entry, "urgent", standard.urgent());
        if (!urgent.isBelow(promise)) {
            entry.fault("plaza.staff.fault.urgent-past-promise");
            urgent = new QueueRules.Waits(1, 1);
            promise = new QueueRules.Waits(LONGEST, LONGEST);
        }
        return new QueueRules(
                location,
                promise,
                urgent,
                waits(entry, "target", standard.target()),
                number(entry, "share", 1, 100, standard.share()),
                number(entry, "calls", 1, 9, standard.calls()),
                number(entry, "come-back", 0, 120, standard.comeBack()),
                entry.entries("pools").stream()
                        .map(pool -> target(pool, location))
                        .sorted(Comparator.comparing(QueueRules.PoolTarget::pool))
                        .toList());
    }

    private static QueueRules.Waits waits(FileEntry entry, String key, QueueRules.Waits standard) {
        return entry.find(key)
                .map(FileValue::entry)
                .map(waits -> new QueueRules.Waits(
                        number(waits, "walk-in", 1, LONGEST, standard.walkIn()),
                        number(waits, "appointment", 1, LONGEST, standard.appointment())))
                .orElse(standard);
    }

    private static QueueRules.PoolTarget target(FileEntry pool, String location) {
        var code = pool.get("pool").reference(QueuesSection.POOL + location);
        pool.declareAs("queues of " + location, code);
        return new QueueRules.PoolTarget(
                code, pool.get("wait").number(1, LONGEST), pool.get("handling").number(1, LONGEST));
    }

    private static int number(FileEntry entry, String key, int least, int most, int otherwise) {
        return entry.find(key).map(value -> value.number(least, most)).orElse(otherwise);
    }
}

package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Urgent;
import balieplein.cities.FileEntry;

/// Reads what the city file keeps for urgent visits.
final class UrgentReader {

    private UrgentReader() {}

    static Urgent read(FileEntry urgent) {
        var per = urgent.get("per").choice(Urgent.Per.class);
        return new Urgent(
                urgent.get("minutes").number(1, per == Urgent.Per.HALF_HOUR ? 30 : 240),
                per,
                PolicyReader.number(urgent, "release", 0, PolicyReader.DAY, 120),
                urgent.entries("reasons").stream()
                        .map(reason -> new Urgent.Reason(
                                reason.declare("urgent reason", "code"),
                                reason.get("name").localized()))
                        .toList());
    }
}

package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Freed;
import balieplein.appointments.BookingPolicy.Late;
import balieplein.appointments.BookingPolicy.StepRules;
import balieplein.cities.FileEntry;
import balieplein.cities.FileValue;
import org.jspecify.annotations.Nullable;

/// Reads the key `booking` of the city file.
final class PolicyReader {

    private static final String STEP = "step";
    static final int DAY = 24 * 60;
    private static final int LONGEST_LEAD = 366 * DAY;

    private PolicyReader() {}

    static BookingPolicy read(FileEntry entry) {
        var standard = BookingPolicy.STANDARD;
        return new BookingPolicy(
                number(entry, "setup", 0, 60, standard.setup()),
                number(entry, "mostOpen", 1, 1_000, standard.mostOpen()),
                number(entry, "overbooking", 0, 100, standard.overbooking()),
                optional(entry, "overbookingWeeks", 1, 104),
                entry.find("evening").map(FileValue::time).orElse(standard.evening()),
                entry.find("freed")
                        .map(FileValue::entry)
                        .map(PolicyReader::freed)
                        .orElse(standard.freed()),
                entry.find("late").map(FileValue::entry).map(PolicyReader::late).orElse(standard.late()),
                entry.find("urgent")
                        .map(FileValue::entry)
                        .map(UrgentReader::read)
                        .orElse(null),
                entry.entries("steps").stream().map(PolicyReader::step).toList(),
                entry.entries("resources").stream().map(ResourceReader::read).toList(),
                entry.entries("rules").stream().map(PolicyReader::rule).toList());
    }

    private static Freed freed(FileEntry freed) {
        var from = number(freed, "from", 0, DAY, 0);
        var to = number(freed, "to", 0, DAY, from);
        if (to < from) {
            freed.get("to").fault("appointments.staff.fault.freed", to, from);
        }
        return new Freed(from, Math.max(from, to));
    }

    private static Late late(FileEntry late) {
        var standard = Late.STANDARD;
        return new Late(
                number(late, "grace", 0, DAY, standard.grace()),
                late.find("then").map(value -> value.choice(Late.Then.class)).orElse(standard.then()),
                number(late, "missed", 0, DAY, standard.missed()));
    }

    private static StepRules step(FileEntry rules) {
        var step = rules.get(STEP).reference(STEP);
        rules.declareAs("booking rules of a step", step);
        return new StepRules(
                step,
                optional(rules, "horizon", 0, 366),
                optional(rules, "lead", 0, LONGEST_LEAD),
                optional(rules, "grid", 1, 480),
                rules.find("room").map(FileValue::flag).orElse(false),
                rules.find("official").map(FileValue::flag).orElse(false));
    }

    private static HouseRule rule(FileEntry rule) {
        var code = rule.get("code").code();
        var from = rule.get("from").date();
        rule.declareAs("house rule", code + " from " + from);
        return new HouseRule(
                code,
                from,
                rule.get("title").localized(),
                rule.get("text").localized(),
                rule.find("late").map(FileValue::entry).map(PolicyReader::late).orElse(null));
    }

    static int number(FileEntry entry, String key, int least, int most, int otherwise) {
        return entry.find(key).map(value -> value.number(least, most)).orElse(otherwise);
    }

    private static @Nullable Integer optional(FileEntry entry, String key, int least, int most) {
        return entry.find(key).map(value -> value.number(least, most)).orElse(null);
    }
}

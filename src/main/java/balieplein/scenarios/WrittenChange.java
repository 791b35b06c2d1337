package balieplein.scenarios;

import static balieplein.web.Texts.text;

import balieplein.web.FieldErrors;
import org.jspecify.annotations.Nullable;

/// What changes about the visitors of a scenario, as people write it.
final class WrittenChange {

    private final WrittenScenario written;

    WrittenChange(WrittenScenario written) {
        this.written = written;
    }

    Scenario.Change read(FieldErrors faults) {
        return new Scenario.Change(
                Shift.find(written.at("shift")).orElse(Shift.NEAREST),
                written.at("share").isEmpty() ? null : number("share", 0, 100, faults),
                orAbsent(written.at("takes-over")),
                orAbsent(written.at("product")),
                orAbsent(written.at("moved-to")),
                written.at("extra").isEmpty() ? 0 : number("extra", -90, 200, faults));
    }

    private int number(String field, int least, int most, FieldErrors faults) {
        try {
            var number = Integer.parseInt(written.at(field));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, with what is too small or too large
        }
        faults.add(field, "number", text("scenarios.staff.fault.number", least, most));
        return 0;
    }

    private static @Nullable String orAbsent(String value) {
        return value.isEmpty() ? null : value;
    }
}

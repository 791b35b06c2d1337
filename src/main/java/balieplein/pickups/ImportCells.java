package balieplein.pickups;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands in the columns of a line of an import, and what is wrong with it.
final class ImportCells {

    private final int number;
    private final Map<String, String> values;
    private final List<ImportReport.Fault> faults;

    /// @param values by column
    ImportCells(int number, Map<String, String> values, List<ImportReport.Fault> faults) {
        this.number = number;
        this.values = Map.copyOf(values);
        this.faults = faults;
    }

    void fault(String column, String code) {
        faults.add(new ImportReport.Fault(number, column, code, text("pickups.staff.import.fault." + code)));
    }

    @Nullable
    LocalDate date(String column) {
        var typed = optional(column, 10);
        try {
            return typed == null ? null : CityTime.day(typed);
        } catch (DateTimeException e) {
            fault(column, "date");
            return null;
        }
    }

    String required(String column, int longest) {
        var value = optional(column, longest);
        if (value == null) {
            fault(column, "required");
        }
        return Optional.ofNullable(value).orElse("-");
    }

    @Nullable
    String optional(String column, int longest) {
        var value = values.getOrDefault(column, "");
        if (value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
            fault(column, "text");
            return "-";
        }
        return value.isEmpty() ? null : value;
    }
}

package balieplein.pickups;

import static balieplein.web.Texts.text;

import balieplein.kernel.Language;
import balieplein.kernel.NationalNumber;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One line of an import, read column by column; every fault is told, not the first one only.
final class ImportLine {

    static final List<String> COLUMNS = List.of(
            "reference",
            "step",
            "location",
            "shelf",
            "ready",
            "expected",
            "name",
            "number",
            "born",
            "email",
            "language");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,100}@[^\\s@]{1,100}");

    private final int number;
    private final Map<String, String> values;
    private final List<ImportReport.Fault> faults;

    /// @param values by column
    ImportLine(int number, Map<String, String> values, List<ImportReport.Fault> faults) {
        this.number = number;
        this.values = Map.copyOf(values);
        this.faults = faults;
    }

    NewItem item(Language otherwise) {
        var shelf = optional("shelf", 30);
        var ready = date("ready");
        if (ready != null && shelf == null) {
            fault("shelf", "required");
        }
        return new NewItem(
                required("reference", 80),
                required("step", 60),
                required("location", 60),
                new NewItem.Holder(required("name", 120), nationalNumber(), date("born"), email(), language(otherwise)),
                date("expected"),
                shelf,
                ready);
    }

    void fault(String column, String code) {
        faults.add(new ImportReport.Fault(number, column, code, text("pickups.staff.import.fault." + code)));
    }

    private @Nullable NationalNumber nationalNumber() {
        var typed = optional("number", 30);
        var found = typed == null ? null : NationalNumber.find(typed).orElse(null);
        if (typed != null && found == null) {
            fault("number", "number");
        }
        return found;
    }

    private @Nullable String email() {
        var typed = optional("email", 200);
        if (typed != null && !EMAIL.matcher(typed).matches()) {
            fault("email", "email");
            return null;
        }
        return typed;
    }

    private Language language(Language otherwise) {
        var tag = optional("language", 10);
        if (tag == null) {
            return otherwise;
        }
        return Language.find(tag).orElseGet(() -> {
            fault("language", "language");
            return otherwise;
        });
    }

    private @Nullable LocalDate date(String column) {
        var typed = optional(column, 10);
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            fault(column, "date");
            return null;
        }
    }

    private String required(String column, int longest) {
        var value = optional(column, longest);
        if (value == null) {
            fault(column, "required");
        }
        return Optional.ofNullable(value).orElse("-");
    }

    private @Nullable String optional(String column, int longest) {
        var value = values.getOrDefault(column, "");
        if (value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
            fault(column, "text");
            return "-";
        }
        return value.isEmpty() ? null : value;
    }
}

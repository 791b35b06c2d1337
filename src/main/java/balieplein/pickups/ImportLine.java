package balieplein.pickups;

import balieplein.kernel.Language;
import balieplein.kernel.NationalNumber;
import java.util.List;
import java.util.Map;
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

    private final ImportCells cells;

    /// @param values by column
    ImportLine(int number, Map<String, String> values, List<ImportReport.Fault> faults) {
        this.cells = new ImportCells(number, values, faults);
    }

    NewItem item(Language otherwise) {
        var shelf = cells.optional("shelf", 30);
        var ready = cells.date("ready");
        if (ready != null && shelf == null) {
            cells.fault("shelf", "required");
        }
        return new NewItem(
                cells.required("reference", 80),
                cells.required("step", 60),
                cells.required("location", 60),
                new NewItem.Holder(
                        cells.required("name", 120),
                        nationalNumber(),
                        cells.date("born"),
                        email(),
                        language(otherwise)),
                cells.date("expected"),
                shelf,
                ready);
    }

    void fault(String column, String code) {
        cells.fault(column, code);
    }

    private @Nullable NationalNumber nationalNumber() {
        var typed = cells.optional("number", 30);
        var found = typed == null ? null : NationalNumber.find(typed).orElse(null);
        if (typed != null && found == null) {
            cells.fault("number", "number");
        }
        return found;
    }

    private @Nullable String email() {
        var typed = cells.optional("email", 200);
        if (typed != null && !EMAIL.matcher(typed).matches()) {
            cells.fault("email", "email");
            return null;
        }
        return typed;
    }

    private Language language(Language otherwise) {
        var tag = cells.optional("language", 10);
        if (tag == null) {
            return otherwise;
        }
        return Language.find(tag).orElseGet(() -> {
            cells.fault("language", "language");
            return otherwise;
        });
    }
}

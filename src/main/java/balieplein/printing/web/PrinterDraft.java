package balieplein.printing.web;

import static balieplein.web.Texts.text;

import balieplein.printing.Printer;
import balieplein.web.FieldErrors;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A new printer as it was typed.
public record PrinterDraft(String name, String location, String kiosk, String host, String port) {

    static final PrinterDraft EMPTY = new PrinterDraft("", "", "", "", "9100");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.:-]{0,199}");
    private static final Pattern PORT = Pattern.compile("[1-9]\\d{0,4}");
    private static final int HIGHEST_PORT = 65_535;

    static PrinterDraft of(Map<String, String> form) {
        return new PrinterDraft(
                form.getOrDefault("name", "").strip(),
                form.getOrDefault("location", ""),
                form.getOrDefault("kiosk", ""),
                form.getOrDefault("host", "").strip(),
                form.getOrDefault("port", "").strip());
    }

    FieldErrors faults(List<String> locations, int longestName) {
        var errors = FieldErrors.none();
        if (name.isEmpty() || name.length() > longestName) {
            errors.add("name", "required", text("printing.staff.fault.name"));
        }
        if (!locations.contains(location)) {
            errors.add("location", "required", text("printing.staff.fault.location"));
        }
        if (!HOST.matcher(host).matches()) {
            errors.add("host", "invalid", text("printing.staff.fault.host"));
        }
        if (!PORT.matcher(port).matches() || Integer.parseInt(port) > HIGHEST_PORT) {
            errors.add("port", "invalid", text("printing.staff.fault.port"));
        }
        return errors;
    }

    @Nullable
    String kioskOrNull() {
        return kiosk.isBlank() ? null : kiosk;
    }

    Printer.Address address() {
        return new Printer.Address(host, Integer.parseInt(port));
    }
}

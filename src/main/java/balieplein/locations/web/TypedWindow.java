package balieplein.locations.web;

import static balieplein.web.Formats.clock;
import static balieplein.web.Texts.text;

import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one window as typed in a form, and says what is wrong in it.
final class TypedWindow {

    private TypedWindow() {}

    /// Reads the fields of a row, next to the windows of the same day that came before it.
    static WindowRow read(String name, Map<String, String> form, List<OpeningWindow> others) {
        var from = form.getOrDefault(name + "-from", "").strip();
        var to = form.getOrDefault(name + "-to", "").strip();
        var regime = form.getOrDefault(name + "-regime", Regime.APPOINTMENT.tag());
        var typed = new WindowRow(name, from, to, regime, WindowExtra.read(name, form), "", null);
        return typed.isEmpty() ? typed : checked(typed, others);
    }

    private static WindowRow checked(WindowRow row, List<OpeningWindow> others) {
        var from = row.from();
        var to = row.to();
        var start = TypedTime.parse(from).orElse(null);
        var end = TypedTime.parse(to).orElse(null);
        var known = Regime.find(row.regime())
                .filter(found -> found != Regime.CLOSED)
                .orElse(null);
        if (from.isEmpty() || to.isEmpty()) {
            return wrong(row, text("locations.staff.hours.fault.half"));
        }
        if (TypedTime.isMidnight(to) || TypedTime.isMidnight(from)) {
            return wrong(row, text("locations.staff.hours.fault.midnight"));
        }
        if (start == null || end == null || known == null) {
            return wrong(row, text("locations.staff.hours.fault.time"));
        }
        return checked(row, start, end, known, others);
    }

    private static WindowRow checked(
            WindowRow row, LocalTime start, LocalTime end, Regime known, List<OpeningWindow> others) {
        if (!end.isAfter(start)) {
            return wrong(row, text("locations.staff.hours.fault.order"));
        }
        var wrong = row.extra().error(known);
        if (!wrong.isEmpty()) {
            return wrong(row, wrong);
        }
        var window = row.extra().window(start, end, known);
        var other = others.stream().filter(window::overlaps).findFirst();
        return other.isPresent()
                ? wrong(
                        row,
                        text(
                                "locations.staff.hours.fault.overlap",
                                clock(other.get().from()),
                                clock(other.get().to())))
                : with(row, "", window);
    }

    private static WindowRow wrong(WindowRow row, String message) {
        return with(row, message, null);
    }

    private static WindowRow with(WindowRow row, String error, @Nullable OpeningWindow window) {
        return new WindowRow(row.name(), row.from(), row.to(), row.regime(), row.extra(), error, window);
    }
}

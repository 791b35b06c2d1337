package balieplein.locations.web;

import static balieplein.web.Formats.clock;
import static balieplein.web.Texts.text;

import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import balieplein.web.FieldErrors;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One window as typed in a form, with what is wrong in it.
///
/// @param name of its fields: `monday-1` for `monday-1-from`, `monday-1-to`, `monday-1-regime`
/// @param extra what more there is to say of it
/// @param error empty when nothing is wrong
/// @param window absent when the row is empty or wrong
public record WindowRow(
        String name,
        String from,
        String to,
        String regime,
        WindowExtra extra,
        String error,
        @Nullable OpeningWindow window) {

    static WindowRow empty(String name, String regime) {
        return new WindowRow(name, "", "", regime, WindowExtra.NONE, "", null);
    }

    static WindowRow of(String name, OpeningWindow window) {
        return new WindowRow(
                name,
                clock(window.from()),
                clock(window.to()),
                window.regime().tag(),
                WindowExtra.of(window),
                "",
                window);
    }

    /// Reads the fields of a row, next to the windows of the same day that came before it.
    static WindowRow read(String name, Map<String, String> form, List<OpeningWindow> others) {
        var from = form.getOrDefault(name + "-from", "").strip();
        var to = form.getOrDefault(name + "-to", "").strip();
        var regime = form.getOrDefault(name + "-regime", Regime.APPOINTMENT.tag());
        var typed = new WindowRow(name, from, to, regime, WindowExtra.read(name, form), "", null);
        return typed.isEmpty() ? typed : typed.checked(others);
    }

    boolean isEmpty() {
        return from.isEmpty() && to.isEmpty();
    }

    /// @param groups the codes that a window can be meant for
    void check(Set<String> groups, FieldErrors errors) {
        var unknown = extra.unknown(groups);
        if (!error.isEmpty()) {
            errors.add(name + "-from", "window", error);
        } else if (!unknown.isEmpty()) {
            errors.add(
                    name + "-from", "groups", text("locations.staff.window.fault.groups", String.join(", ", unknown)));
        }
    }

    private WindowRow checked(List<OpeningWindow> others) {
        var start = TypedTime.parse(from).orElse(null);
        var end = TypedTime.parse(to).orElse(null);
        var known = Regime.find(regime).filter(found -> found != Regime.CLOSED).orElse(null);
        if (from.isEmpty() || to.isEmpty()) {
            return wrong(text("locations.staff.hours.fault.half"));
        }
        if (TypedTime.isMidnight(to) || TypedTime.isMidnight(from)) {
            return wrong(text("locations.staff.hours.fault.midnight"));
        }
        if (start == null || end == null || known == null) {
            return wrong(text("locations.staff.hours.fault.time"));
        }
        return checked(start, end, known, others);
    }

    private WindowRow checked(LocalTime start, LocalTime end, Regime known, List<OpeningWindow> others) {
        if (!end.isAfter(start)) {
            return wrong(text("locations.staff.hours.fault.order"));
        }
        var wrong = extra.error(known);
        if (!wrong.isEmpty()) {
            return wrong(wrong);
        }
        var window = extra.window(start, end, known);
        var other = others.stream().filter(window::overlaps).findFirst();
        return other.isPresent()
                ? wrong(text(
                        "locations.staff.hours.fault.overlap",
                        clock(other.get().from()),
                        clock(other.get().to())))
                : new WindowRow(name, from, to, regime, extra, "", window);
    }

    private WindowRow wrong(String message) {
        return new WindowRow(name, from, to, regime, extra, message, null);
    }
}

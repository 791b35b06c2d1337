package balieplein.locations.web;

import static balieplein.web.Formats.clock;
import static balieplein.web.Texts.text;

import balieplein.locations.OpeningWindow;
import balieplein.web.FieldErrors;
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
}

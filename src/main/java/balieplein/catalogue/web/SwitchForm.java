package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Feature;
import balieplein.kernel.CityTime;
import balieplein.web.FieldErrors;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an editor typed to switch a way of serving.
///
/// @param turn `on` or `off`
/// @param known how many people they know to be hit
public record SwitchForm(String feature, String turn, String from, int known) {

    static final SwitchForm EMPTY = new SwitchForm(Feature.APPOINTMENT.code(), "on", "", 0);

    /// Something that is no choice of the form becomes its first choice.
    static SwitchForm read(Map<String, String> values) {
        var feature = values.getOrDefault("feature", "");
        var isKnown =
                Arrays.stream(Feature.values()).anyMatch(each -> each.code().equals(feature));
        var known = values.getOrDefault("known", "0");
        return new SwitchForm(
                isKnown ? feature : EMPTY.feature(),
                "off".equals(values.get("turn")) ? "off" : "on",
                values.getOrDefault("from", "").strip(),
                known.matches("\\d{1,6}") ? Integer.parseInt(known) : 0);
    }

    boolean isOn() {
        return turn.equals("on");
    }

    SwitchForm knowing(int people) {
        return new SwitchForm(feature, turn, from, people);
    }

    @Nullable
    LocalDate day(FieldErrors errors) {
        try {
            return CityTime.day(from);
        } catch (DateTimeException e) {
            errors.add("from", "invalid", text("catalogue.staff.switches.fault.day"));
            return null;
        }
    }
}

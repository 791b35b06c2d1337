package balieplein.zones.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Zone;
import balieplein.web.FieldErrors;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Works as somebody typed them.
record TypedWorks(Map<String, String> form) {

    TypedWorks {
        form = Map.copyOf(form);
    }

    /// Empty when something is wrong, which then is in the errors.
    Optional<Zone.Works> read(Location location, String zone, FieldErrors errors) {
        var from = day("from", errors);
        var until = typed("until").isEmpty() ? null : day("until", errors);
        var instead = typed("instead").isEmpty() ? null : typed("instead");
        if (from != null && until != null && until.isBefore(from)) {
            errors.add("until", "order", text("zones.staff.fault.until"));
        }
        if (instead != null
                && (instead.equals(zone) || location.findZone(instead).isEmpty())) {
            errors.add("instead", "unknown", text("zones.staff.fault.instead"));
        }
        return from == null || !errors.isEmpty() ? Optional.empty() : Optional.of(new Zone.Works(from, until, instead));
    }

    private @Nullable LocalDate day(String field, FieldErrors errors) {
        try {
            return CityTime.day(typed(field));
        } catch (DateTimeException e) {
            errors.add(field, "invalid", text("zones.staff.fault.day"));
            return null;
        }
    }

    private String typed(String field) {
        return form.getOrDefault(field, "").strip();
    }
}

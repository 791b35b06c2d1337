package balieplein.locations;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who decided on a change of hours, when, under which number: `CBS 2015-…` (LOC-09).
public record Decision(
        String body, @Nullable LocalDate date, @Nullable String number) {

    /// For the audit log.
    Map<String, String> facts() {
        return Map.of(
                "body",
                body,
                "number",
                Objects.requireNonNullElse(number, ""),
                "decided",
                date == null ? "" : date.toString());
    }
}

package balieplein.appointments;

import balieplein.kernel.Code;
import org.jspecify.annotations.Nullable;

/// One thing to do during a visit, for a number of persons, perhaps in a special circumstance.
///
/// @param step full code of a product step, such as `eid.request`
/// @param variant the circumstance, such as `lost`
public record VisitItem(String step, int count, @Nullable String variant) {

    /// Reads `eid.request`, `kids-id.request:4` or `eid.request:1:lost`. Throws when it is none of these.
    public static VisitItem parse(String text) {
        var parts = text.split(":", -1);
        if (parts.length > 3 || !Code.isValid(parts[0]) || (parts.length == 3 && !Code.isValid(parts[2]))) {
            throw new IllegalArgumentException("'" + text + "' is no item. Maybe eid.request or kids-id.request:4.");
        }
        var count = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
        return new VisitItem(parts[0], count, parts.length == 3 ? parts[2] : null);
    }

    /// The product of the step, such as `eid`.
    public String product() {
        var dot = step.lastIndexOf('.');
        return dot < 0 ? step : step.substring(0, dot);
    }

    /// As [#parse] reads it.
    @Override
    public String toString() {
        return variant != null ? step + ":" + count + ":" + variant : count == 1 ? step : step + ":" + count;
    }
}

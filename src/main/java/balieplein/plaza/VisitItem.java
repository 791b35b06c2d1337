package balieplein.plaza;

import balieplein.kernel.Code;
import org.jspecify.annotations.Nullable;

/// A product step somebody comes for, or one that was really handled, with how many persons or pieces.
///
/// @param step full code such as `eid.request`
/// @param variant such as `lost`; only in what somebody comes for
public record VisitItem(String step, int count, @Nullable String variant) {

    public VisitItem {
        Code.check(step);
        if (count < 1 || count > 99) {
            throw new IllegalArgumentException(count + " times '" + step + "'. Maybe a number from 1 to 99.");
        }
    }

    public static VisitItem of(String step, int count) {
        return new VisitItem(step, count, null);
    }
}

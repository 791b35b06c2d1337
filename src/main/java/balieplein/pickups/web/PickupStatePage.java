package balieplein.pickups.web;

import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a resident sees of an item: no name, no number.
///
/// @param found absent before a code is typed, or when it is unknown
public record PickupStatePage(String typed, @Nullable Found found, FieldErrors errors, boolean unknown)
        implements Page {

    /// @param state part of a text key
    /// @param expected as people read it; empty when nobody said
    /// @param scan what the desk scans
    public record Found(
            String product,
            String state,
            String place,
            String expected,
            List<String> rules,
            String scan,
            boolean outOfStock) {}

    @Override
    public int status() {
        return unknown ? 404 : errors.isEmpty() ? 200 : 422;
    }
}

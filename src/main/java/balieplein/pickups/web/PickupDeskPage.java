package balieplein.pickups.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;

/// The desk: one field for scanner, keyboard or card, and what was found.
///
/// @param typed shown again after a mistake; never a national number
/// @param needsReason whether a number was typed, for which a reason is asked
/// @param found of the last search; empty when there was none
public record PickupDeskPage(
        String location,
        List<Choice> locations,
        String typed,
        String reason,
        boolean needsReason,
        List<ItemRow> found,
        List<Count> counts,
        int overdue,
        boolean mayImport,
        String said,
        FieldErrors errors)
        implements Page {

    /// @param state part of a text key
    public record Count(String state, String name, String number) {}

    public PickupDeskPage {
        locations = List.copyOf(locations);
        found = List.copyOf(found);
        counts = List.copyOf(counts);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}

package balieplein.reception.web;

import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;

/// Who has an appointment here today and does not have the code at hand.
///
/// @param place the name of the location
/// @param name as it was typed
/// @param searched whether somebody was looked for
/// @param more whether there are more than are shown
public record InfoArrivalsPage(
        String location, String place, String name, boolean searched, List<Row> rows, boolean more, FieldErrors errors)
        implements Page {

    /// @param here whether they checked in already
    public record Row(String code, String time, String name, String products, boolean here) {}

    public InfoArrivalsPage {
        rows = List.copyOf(rows);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}

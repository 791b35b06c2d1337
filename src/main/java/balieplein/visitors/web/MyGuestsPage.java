package balieplein.visitors.web;

import balieplein.web.Page;
import java.util.List;

/// Who waits for the colleague who looks.
///
/// @param known whether they are in the register
public record MyGuestsPage(boolean known, List<GuestRow> rows, String said) implements Page {

    public MyGuestsPage {
        rows = List.copyOf(rows);
    }
}

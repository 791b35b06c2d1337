package balieplein.visitors.web;

import balieplein.web.Page;
import java.util.List;

/// Who is inside now, to print.
///
/// @param at the moment it was made
public record EvacuationPage(String location, String place, String at, List<GuestRow> rows) implements Page {

    public EvacuationPage {
        rows = List.copyOf(rows);
    }
}

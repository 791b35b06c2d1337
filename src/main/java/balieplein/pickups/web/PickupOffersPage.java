package balieplein.pickups.web;

import balieplein.web.Page;
import java.util.List;

/// What the desk gives out, by which rules, and how much it is used.
public record PickupOffersPage(List<Row> rows, List<String> unserved) implements Page {

    /// @param days on which it is given out, empty when always
    /// @param used how often in the last thirty days
    public record Row(String product, String step, List<String> rules, String days, boolean outOfStock, String used) {}

    public PickupOffersPage {
        rows = List.copyOf(rows);
        unserved = List.copyOf(unserved);
    }
}

package balieplein.pickups.web;

import balieplein.web.Choice;
import balieplein.web.Page;
import java.util.List;

/// Items by state, location and product.
///
/// @param base the address of this list, up to the number of the page
/// @param file the address of the same list as a file
public record PickupListPage(
        String location,
        String state,
        String step,
        boolean overdue,
        String order,
        List<Choice> locations,
        List<Choice> states,
        List<Choice> steps,
        List<ItemRow> rows,
        int total,
        int page,
        int pages,
        String base,
        String file)
        implements Page {

    public PickupListPage {
        locations = List.copyOf(locations);
        states = List.copyOf(states);
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
    }
}

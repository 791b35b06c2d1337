package balieplein.zones.web;

import balieplein.web.Choice;
import balieplein.web.Page;
import java.util.List;

/// The zones of a location and how full they are. Nothing on it says who somebody is.
///
/// @param path of the screen, under which its actions are
/// @param toFetch who may come in and has to be called in
/// @param others locations to look at instead, with their paths
public record ZonesPage(String name, String path, List<Row> rows, List<Fetch> toFetch, List<Choice> others)
        implements Page {

    /// @param floor empty where there is one floor
    /// @param served queues that wait there today
    /// @param people such as `11 van 12`, empty where nobody counts
    /// @param outside such as `3 buiten`, empty when nobody waits outside
    /// @param works why nobody waits there today, empty when it is open
    public record Row(
            String code,
            String name,
            String floor,
            String served,
            String people,
            String color,
            String outside,
            String works) {

        public boolean counted() {
            return !people.isEmpty();
        }
    }

    public record Fetch(String visit, String ticket, String zone) {}

    public ZonesPage {
        rows = List.copyOf(rows);
        toFetch = List.copyOf(toFetch);
        others = List.copyOf(others);
    }
}

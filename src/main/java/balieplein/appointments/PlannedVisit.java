package balieplein.appointments;

import balieplein.locations.Regime;
import java.util.List;

/// What somebody wants to come for, weighed by the catalogue.
///
/// @param minutes at the counter: the sum of all items (APT-07)
/// @param regime of the visit as a whole, before the window of a location is known
/// @param online whether all of it can be done online instead
public record PlannedVisit(List<VisitItem> items, int minutes, Regime regime, boolean online) {

    public PlannedVisit {
        items = List.copyOf(items);
    }

    public List<String> steps() {
        return items.stream().map(VisitItem::step).distinct().toList();
    }

    public List<String> products() {
        return items.stream().map(VisitItem::product).distinct().toList();
    }
}

package balieplein.appointments;

import balieplein.locations.BookingRules;
import balieplein.locations.Regime;
import java.util.List;

/// What somebody wants to come for, weighed by the catalogue.
///
/// @param minutes at the counter: the sum of all items (APT-07)
/// @param regime of the visit as a whole, before the window of a location is known
/// @param online whether all of it can be done online instead
/// @param limits what the city asks of these product steps in particular
public record PlannedVisit(List<VisitItem> items, int minutes, Regime regime, boolean online, StepLimits limits) {

    public PlannedVisit {
        items = List.copyOf(items);
    }

    public List<String> steps() {
        return items.stream().map(VisitItem::step).distinct().toList();
    }

    public List<String> products() {
        return items.stream().map(VisitItem::product).distinct().toList();
    }

    /// How it is given out at a location with these rules.
    public BookingRules under(BookingRules rules) {
        return limits.under(rules);
    }
}

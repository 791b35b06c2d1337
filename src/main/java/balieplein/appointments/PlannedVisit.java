package balieplein.appointments;

import balieplein.locations.BookingRules;
import balieplein.locations.Regime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody wants to come for, weighed by the catalogue.
///
/// @param minutes at the counter: the sum of all items (APT-07)
/// @param regime of the visit as a whole, before the window of a location is known
/// @param online whether all of it can be done online instead
/// @param limits what the city asks of these product steps in particular
/// @param then what comes right after it at another counter, and is not to be had apart
public record PlannedVisit(
        List<VisitItem> items,
        int minutes,
        Regime regime,
        boolean online,
        StepLimits limits,
        @Nullable PlannedVisit then) {

    public PlannedVisit {
        items = List.copyOf(items);
    }

    PlannedVisit(List<VisitItem> items, int minutes, Regime regime, boolean online, StepLimits limits) {
        this(items, minutes, regime, online, limits, null);
    }

    PlannedVisit followedBy(PlannedVisit other) {
        return new PlannedVisit(items, minutes, regime, online, limits, other);
    }

    /// Whether two counters do it one after the other.
    public boolean isPair() {
        return then != null;
    }

    /// Without what comes after it.
    PlannedVisit alone() {
        return then == null ? this : new PlannedVisit(items, minutes, regime, online, limits);
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

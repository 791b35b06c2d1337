package balieplein.scenarios;

import balieplein.insight.Measurement;
import balieplein.locations.Location;
import balieplein.models.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// The visitors of a location that closes come to another one: at the same hours, for the same things, to the pools
/// that can help them there. Who comes for something that nobody can do there is left out.
final class TakenOver {

    private TakenOver() {}

    static Demand demand(Measurement ours, Measurement theirs, Location location, ToIntFunction<List<String>> minutes) {
        var arrivals = new ArrayList<>(ours.arrivals());
        for (var each : theirs.arrivals()) {
            var pools = location.poolsFor(each.errand().steps());
            if (!pools.isEmpty()) {
                var errand = new Measurement.Errand(
                        pools.getFirst().code(), each.errand().steps());
                arrivals.add(new Measurement.Arrivals(
                        each.weekday(),
                        each.halfHour(),
                        errand,
                        perDay(each.visits(), each, ours, theirs),
                        perDay(each.appointments(), each, ours, theirs),
                        perDay(each.absent(), each, ours, theirs)));
            }
        }
        var together = new Measurement(
                ours.visits() + theirs.visits(),
                ours.generated() + theirs.generated(),
                ours.days(),
                arrivals,
                ours.handlings(),
                ours.crews(),
                ours.habits());
        return Fitted.demand(together, location, minutes);
    }

    /// Their visits of so many days as ours of another number of days.
    private static int perDay(int visits, Measurement.Arrivals arrivals, Measurement ours, Measurement theirs) {
        var days = Map.copyOf(theirs.days()).getOrDefault(arrivals.weekday(), 1);
        return Math.round((float) visits / days * ours.days().getOrDefault(arrivals.weekday(), 0));
    }
}

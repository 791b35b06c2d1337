package balieplein.histories;

import balieplein.catalogue.Products;
import balieplein.locations.Location;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Span;
import balieplein.locations.Spans;
import balieplein.models.DayPlan;
import balieplein.models.Demand;
import balieplein.models.Errand;
import balieplein.models.HandlingTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The ordinary days of a location: who comes and which counters are open, from its own hours, pools and products.
final class HistoryDays {

    private static final double ABSENT = 0.006;

    private final Location location;
    private final Products products;

    HistoryDays(Location location, Products products) {
        this.location = location;
        this.products = products;
    }

    DayPlan plan(LocalDate day, List<OpeningWindow> windows) {
        var share = ReferenceYear.staffing(day.getDayOfWeek(), windows);
        var counters = location.pools().stream()
                .mapToInt(pool -> (int)
                        Math.ceil(share * location.counters(day, pool.code()).size()))
                .toArray();
        return DayPlan.constant(open(windows), counters);
    }

    Demand demand(LocalDate day, List<OpeningWindow> windows) {
        var errands = new ArrayList<Errand>();
        var shares = new ArrayList<Double>();
        for (var part : ReferenceMix.PARTS) {
            location.poolsFor(List.of(part.step())).stream()
                    .filter(pool -> !location.counters(day, pool.code()).isEmpty())
                    .findFirst()
                    .ifPresent(pool -> {
                        errands.add(new Errand(
                                List.of(part.step()),
                                location.pools().indexOf(pool),
                                0,
                                products.findStep(part.step())
                                        .map(step -> step.minutes())
                                        .orElse(10),
                                ABSENT,
                                HandlingTimes.logNormal(60 * part.minutes(), part.spread())));
                        shares.add(part.share());
                    });
        }
        return new VisitorFlow(products, location.counters(day).size())
                .filled(Demand.of(errands), shares, day.getDayOfWeek(), windows);
    }

    static Spans open(List<OpeningWindow> windows) {
        return new Spans(windows.stream()
                .map(window -> new Span(window.fromMinute(), window.toMinute()))
                .toList());
    }
}

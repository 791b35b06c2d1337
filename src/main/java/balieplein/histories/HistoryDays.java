package balieplein.histories;

import balieplein.catalogue.Products;
import balieplein.catalogue.StepRegime;
import balieplein.locations.Location;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import balieplein.locations.Span;
import balieplein.locations.Spans;
import balieplein.models.DayPlan;
import balieplein.models.Demand;
import balieplein.models.Errand;
import balieplein.models.HandlingTimes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The ordinary days of a location: who comes and which counters are open, from its own hours, pools and products.
final class HistoryDays {

    private static final double NO_SHOW = 0.0325;
    private static final double ABSENT = 0.006;
    /// Where both is possible, most book.
    private static final double OF_BOTH = 0.6;

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
        return filled(Demand.of(errands), shares, day, windows);
    }

    private Demand filled(Demand empty, List<Double> shares, LocalDate day, List<OpeningWindow> windows) {
        var weekday = day.getDayOfWeek();
        var size = location.counters(day).size() / (double) ReferenceYear.COUNTERS;
        var all = size * ReferenceYear.visitors(weekday, windows);
        var weights = weights(weekday, windows);
        var sum = Arrays.stream(weights).sum();
        var mix = shares.stream().mapToDouble(Double::doubleValue).sum();
        for (var halfHour = 0; halfHour < Demand.HALF_HOURS && sum > 0; halfHour++) {
            for (var errand = 0; errand < shares.size(); errand++) {
                empty.rates()[weekday.ordinal()][halfHour][errand] =
                        all * weights[halfHour] / sum * shares.get(errand) / mix;
            }
        }
        for (var errand = 0; errand < shares.size(); errand++) {
            empty.shares()[weekday.ordinal()][errand] =
                    appointments(empty.errands().get(errand).steps().getFirst(), windows);
        }
        return new Demand(empty.errands(), empty.rates(), empty.shares(), empty.punctuality(), NO_SHOW);
    }

    private static double[] weights(DayOfWeek weekday, List<OpeningWindow> windows) {
        var open = open(windows);
        var weights = new double[Demand.HALF_HOURS];
        for (var halfHour = 0; halfHour < weights.length; halfHour++) {
            var span = Spans.of(new Span(30 * halfHour, 30 * halfHour + 30));
            var minutes =
                    open.common(span).list().stream().mapToInt(Span::minutes).sum();
            weights[halfHour] = minutes / 30.0 * ReferenceYear.weight(weekday, windows, halfHour);
        }
        return weights;
    }

    private double appointments(String step, List<OpeningWindow> windows) {
        var own = products.findStep(step).map(found -> found.regime()).orElse(StepRegime.MIXED);
        var regime = windows.getFirst().regime();
        if (own == StepRegime.WALK_IN || regime == Regime.WALK_IN) {
            return 0;
        }
        return own == StepRegime.APPOINTMENT || regime == Regime.APPOINTMENT ? 1 : OF_BOTH;
    }

    private static Spans open(List<OpeningWindow> windows) {
        return new Spans(windows.stream()
                .map(window -> new Span(window.fromMinute(), window.toMinute()))
                .toList());
    }
}

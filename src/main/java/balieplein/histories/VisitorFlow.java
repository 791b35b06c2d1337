package balieplein.histories;

import balieplein.catalogue.Products;
import balieplein.catalogue.StepRegime;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import balieplein.locations.Span;
import balieplein.locations.Spans;
import balieplein.models.Demand;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/// How many come in each half hour, and how many of them with an appointment, as in the reference year.
///
/// @param counters of the location on that day; more counters mean more visitors
record VisitorFlow(Products products, int counters) {

    private static final double NO_SHOW = 0.0325;

    /// Where both is possible, most book.
    private static final double OF_BOTH = 0.6;

    Demand filled(Demand empty, List<Double> shares, DayOfWeek weekday, List<OpeningWindow> windows) {
        var size = counters / (double) ReferenceYear.COUNTERS;
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
        var open = HistoryDays.open(windows);
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
}

package balieplein.forecasts.web;

import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.scenarios.CounterPlan;
import java.time.LocalTime;
import java.util.ArrayList;

/// The counters to open over a day, as people read it: hours at which none is needed are not mentioned.
final class AdvisedCounters {

    private AdvisedCounters() {}

    static String of(CounterPlan plan) {
        var pieces = plan.pieces();
        var stretches = new ArrayList<String>();
        for (var i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).counters() > 0) {
                var last = i == pieces.size() - 1;
                stretches.add(stretch(
                        pieces.get(i),
                        last ? LocalTime.MIDNIGHT : pieces.get(i + 1).from()));
            }
        }
        return stretches.isEmpty() ? text("forecasts.staff.none-needed") : String.join(", ", stretches);
    }

    /// @param until midnight for the rest of the day
    private static String stretch(CounterPlan.Piece piece, LocalTime until) {
        var fromMidnight = piece.from().equals(LocalTime.MIDNIGHT);
        if (until.equals(LocalTime.MIDNIGHT)) {
            return fromMidnight
                    ? text("forecasts.staff.all-day", piece.counters())
                    : text("forecasts.staff.from", piece.counters(), time(piece.from()));
        }
        return fromMidnight
                ? text("forecasts.staff.until", piece.counters(), time(until))
                : text("forecasts.staff.between", piece.counters(), time(piece.from()), time(until));
    }
}

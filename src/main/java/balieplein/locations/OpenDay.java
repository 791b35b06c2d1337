package balieplein.locations;

import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one day at a location is like.
///
/// @param reason why the day differs from the pattern, when it does
/// @param pattern the first day of the pattern in force, absent before the first pattern
/// @param steps the regime of the product steps that do not follow their window (LOC-07)
public record OpenDay(
        LocalDate date,
        List<OpeningWindow> windows,
        @Nullable LocalizedText reason,
        @Nullable LocalDate pattern,
        @Nullable Decision decision,
        Map<String, Regime> steps) {

    public OpenDay {
        windows = List.copyOf(windows);
        steps = Map.copyOf(steps);
    }

    public OpenDay(
            LocalDate date,
            List<OpeningWindow> windows,
            @Nullable LocalizedText reason,
            @Nullable LocalDate pattern,
            @Nullable Decision decision) {
        this(date, windows, reason, pattern, decision, Map.of());
    }

    public boolean closed() {
        return windows.isEmpty();
    }

    /// The regime in a window of this day for a visit: of its steps that are an exception here the exception, of the
    /// others what window and catalogue say (LOC-05, LOC-07, CAT-04). One step that needs an appointment makes the
    /// whole visit need one.
    ///
    /// @param visit full codes of its steps
    /// @param own their regime by the catalogue
    public Regime regime(OpeningWindow window, Collection<String> visit, Regime own) {
        if (steps.isEmpty()) {
            return window.regime().forStep(own);
        }
        var regime = steps.keySet().containsAll(visit)
                ? Regime.WALK_IN
                : window.regime().forStep(own);
        for (var step : visit) {
            regime = regime.stricter(steps.getOrDefault(step, Regime.WALK_IN));
        }
        return regime;
    }

    /// The regime of the day as a whole.
    public Regime regime() {
        return windows.stream().map(OpeningWindow::regime).reduce(Regime.CLOSED, Regime::and);
    }
}

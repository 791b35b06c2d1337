package balieplein.locations;

import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one day at a location is like.
///
/// @param reason why the day differs from the pattern, when it does
/// @param pattern the first day of the pattern in force, absent before the first pattern
public record OpenDay(
        LocalDate date,
        List<OpeningWindow> windows,
        @Nullable LocalizedText reason,
        @Nullable LocalDate pattern,
        @Nullable Decision decision) {

    public OpenDay {
        windows = List.copyOf(windows);
    }

    public boolean closed() {
        return windows.isEmpty();
    }

    /// The regime of the day as a whole.
    public Regime regime() {
        return windows.stream().map(OpeningWindow::regime).reduce(Regime.CLOSED, Regime::and);
    }
}

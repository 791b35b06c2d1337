package balieplein.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One visit as a line behind a figure: its code, never a person. Durations in seconds.
///
/// @param steps really handled, or asked for when it did not finish
/// @param state such as `finished`
/// @param generated whether it never happened
public record VisitRow(
        String visit,
        Instant arrived,
        @Nullable Instant due,
        List<String> steps,
        String state,
        @Nullable Integer waiting,
        @Nullable Integer waitingFromDue,
        @Nullable Integer handling,
        @Nullable Integer throughput,
        boolean generated) {

    public VisitRow {
        steps = List.copyOf(steps);
    }

    /// Whether it tells how long somebody took.
    public boolean isOfOfficial() {
        return handling != null && !generated;
    }

    /// The same without how long the official took (MEA-08).
    public VisitRow withoutHandling() {
        return new VisitRow(visit, arrived, due, steps, state, waiting, waitingFromDue, null, null, generated);
    }
}

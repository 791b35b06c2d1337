package balieplein.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One visit as a line behind a figure: its code, never a person. Durations in seconds.
///
/// @param steps really handled, or asked for when it did not finish
/// @param state such as `finished`
/// @param alone whether one official helped everybody that day at that location: its durations are figures of a person
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
        boolean alone,
        boolean generated) {

    public VisitRow {
        steps = List.copyOf(steps);
    }

    /// The same without how long the official took (MEA-08).
    public VisitRow withoutHandling() {
        return new VisitRow(visit, arrived, due, steps, state, waiting, waitingFromDue, null, null, alone, generated);
    }
}

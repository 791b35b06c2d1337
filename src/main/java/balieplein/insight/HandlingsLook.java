package balieplein.insight;

import balieplein.insight.Measurement.Errand;
import balieplein.insight.Measurement.Handling;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Counts how long each errand took.
final class HandlingsLook {

    private record Took(Errand errand, int seconds) {}

    private final Map<Took, Integer> handlings = new HashMap<>();

    void finished(Errand errand, Times times) {
        handlings.merge(new Took(errand, Objects.requireNonNullElse(times.handling(), 0)), 1, Integer::sum);
    }

    List<Handling> list() {
        return handlings.entrySet().stream()
                .map(entry ->
                        new Handling(entry.getKey().errand(), entry.getKey().seconds(), entry.getValue()))
                .sorted(Comparator.comparing(Handling::errand, MeasuringLook.BY_NAME)
                        .thenComparing(Handling::seconds))
                .toList();
    }
}

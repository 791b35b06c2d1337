package balieplein.locations;

import balieplein.locations.PlanEvent.Act;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes down which patterns and exceptions came with a city file, with the decision behind them (LOC-09).
@Component
class ImportedHours {

    private final PlanHistory patterns;
    private final ExceptionHistory exceptions;

    ImportedHours(PlanHistory patterns, ExceptionHistory exceptions) {
        this.patterns = patterns;
        this.exceptions = exceptions;
    }

    /// @param now absent for a location that is new
    void record(@Nullable Location now, Location then) {
        var knownPatterns =
                now == null ? List.<OpeningPattern>of() : now.hours().patterns();
        var knownExceptions =
                now == null ? List.<OpeningException>of() : now.hours().exceptions();
        then.hours().patterns().stream()
                .filter(pattern -> !knownPatterns.contains(pattern))
                .forEach(pattern -> patterns.record(then.code(), Act.IMPORTED, pattern));
        then.hours().exceptions().stream()
                .filter(exception -> !knownExceptions.contains(exception))
                .forEach(exception -> exceptions.record(then.code(), "imported", exception));
    }
}

package balieplein.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which visits a report is about.
///
/// @param location absent = all locations of the city
/// @param from first day of arrival
/// @param to last day of arrival, included
public record Selection(@Nullable String location, LocalDate from, LocalDate to) {

    public Selection {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A report from " + from + " to " + to + " ends before it starts.");
        }
    }

    public static Selection of(String location, LocalDate day) {
        return new Selection(location, day, day);
    }
}

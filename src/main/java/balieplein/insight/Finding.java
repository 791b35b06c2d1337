package balieplein.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A day of which the figures did not say what happened.
///
/// @param location code; empty for the whole city
/// @param code of the visit or the appointment; empty for a day as a whole
/// @param numbers of a day as a whole: tickets given out, then what became of them
public record Finding(LocalDate day, String location, Kind kind, String code, List<Integer> numbers, Instant at) {

    public enum Kind {
        /// Numbers given out, visits registered with them and visits that ended are not the same.
        TICKETS,
        /// The figures of a day do not add up, also after they were mended.
        SUM,
        NEVER_HAPPENED,
        NOT_COUNTED,
        COUNTED_OTHERWISE,
        APPOINTMENT;

        /// As in text keys and in the database: `not-counted`.
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /// Whether looking at the day mended it already.
        public boolean isMended() {
            return this != TICKETS && this != SUM;
        }
    }

    public Finding {
        numbers = List.copyOf(numbers);
    }
}

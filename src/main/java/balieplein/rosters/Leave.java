package balieplein.rosters;

import java.time.LocalDate;
import java.util.Locale;

/// Days on which somebody is not there, both included.
public record Leave(String member, LocalDate from, LocalDate until, Kind kind) {

    public enum Kind {
        LEAVE,
        ILL;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT));
        }
    }

    public Leave {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A leave from " + from + " to " + until + " ends before it starts.");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}

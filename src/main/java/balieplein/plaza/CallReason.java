package balieplein.plaza;

import java.util.Locale;

/// Why somebody is called next, the strongest reason first (GUI-09). Due appointments and priority weigh the same among
/// each other, as do walk-ins and early appointments: there the earlier turn decides.
public enum CallReason {
    /// A colleague sent the visitor on as the very next.
    SENT,
    /// The agreed time is over by more than the city allows.
    LATE,
    /// Waits so long without an appointment that the promise is at risk.
    LONG,
    /// Comes for this very official, whom nobody else stands in for, and the agreed time has come or almost.
    NAMED,
    /// The agreed time has come.
    DUE,
    /// Asked not to wait long.
    PRIORITY,
    /// The longest waiting without an appointment.
    TURN,
    /// Early for an appointment, while a counter has time.
    EARLY,
    /// An official chose the ticket.
    PICKED;

    /// As the API and the database write it.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CallReason of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }

    /// The class in which the earlier turn decides.
    int rank() {
        return switch (this) {
            case SENT -> 1;
            case LATE -> 2;
            case LONG -> 3;
            case NAMED -> 4;
            case DUE, PRIORITY -> 5;
            case TURN, EARLY, PICKED -> 6;
        };
    }
}

package balieplein.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What a figure means. A meaning is never changed: it gets a next version, and what was frozen before keeps the one it
/// was frozen under (X-29). The words stand under `insight.staff.definition.<code>.<version>`.
public enum Definition {
    VISITS,
    PRODUCTS,
    WAITING,
    FROM_DUE,
    HANDLING,
    THROUGHPUT,
    PERCENTILES,
    WITHIN,
    PUNCTUAL,
    NO_SHOW,
    EVENING,
    CANCELLED_AHEAD,
    RETURNS,
    REFERRALS,
    CHANNELS,
    BOOKINGS,
    ACCESS,
    RANKING,
    STAFF_MINUTES,
    OFFICIALS,
    SATISFIED,
    SMALL;

    /// The edition of all meanings together, which goes up with every new one and every new version.
    public static final int EDITION = 5;

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 26);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 27);
    private static final LocalDate THIRD = LocalDate.of(2026, 11, 28);

    /// @param since the day from which figures were frozen under it
    public record Version(int number, LocalDate since) {}

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Where it stands on the page of all definitions.
    public String path() {
        return "/staff/reports/definitions#" + code();
    }

    /// The one in force first.
    public List<Version> versions() {
        var first = new Version(1, FIRST);
        return switch (this) {
            case OFFICIALS -> List.of(new Version(4, SECOND), new Version(3, SECOND), new Version(2, SECOND), first);
            case WITHIN -> List.of(new Version(2, SECOND), first);
            case EVENING, CANCELLED_AHEAD -> List.of(new Version(1, THIRD));
            default -> List.of(first);
        };
    }
}

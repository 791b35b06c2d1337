package balieplein.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// By what a report splits its figures. Moments are those of the arrival; counter and pool are those that finished the
/// visit. A visit for two products counts under both.
public enum Dimension {
    DATE,
    MONTH,
    WEEKDAY,
    HALF_HOUR,
    LOCATION,
    PRODUCT,
    STEP,
    SERVICE,
    COUNTER,
    POOL,
    CHANNEL,
    /// `appointment` for who came with one, `walk-in` for the others.
    REGIME,
    /// The window of the opening hours in which it arrived, with its regime: `09:00-20:00 appointment`.
    OPENING,
    /// How often it was sent on.
    REFERRALS,
    /// Who helped last: for whoever has the right only (MEA-08).
    OFFICIAL;

    /// As addresses and answers write it, such as `half-hour`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Dimension> find(String tag) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.tag().equals(tag))
                .findFirst();
    }

    /// Whether a visit can have several values of it.
    boolean isOfProducts() {
        return this == PRODUCT || this == STEP || this == SERVICE;
    }
}

package balieplein.scenarios;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What visitors do who came at an hour at which the doors will be closed. The one who asks chooses.
public enum Shift {
    /// They come at the nearest open half hour of that day.
    NEAREST,
    /// They spread over the open hours of that day as the others do.
    SPREAD,
    /// They do not come any more.
    LOST;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Shift> find(String tag) {
        return Arrays.stream(values()).filter(shift -> shift.tag().equals(tag)).findFirst();
    }
}

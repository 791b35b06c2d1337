package balieplein.staff;

import java.time.Instant;
import java.time.LocalDate;

/// A temporary colleague stays longer than was agreed (STA-02).
///
/// @param from the last day before
/// @param until the last day since
/// @param by name of who decided it
public record Extension(LocalDate from, LocalDate until, String reason, String by, Instant at) {

    static final int LONGEST_REASON = 200;

    public Extension {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("An extension from " + from + " to " + until + " makes nothing longer.");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("The reason of an extension has " + reason.length() + " characters.");
        }
    }
}

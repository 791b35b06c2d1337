package balieplein.announcements;

import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A short message to everybody who waits.
///
/// @param location where it is shown; null everywhere
/// @param from the first day on which it is shown, and `until` the last
public record Announcement(long id, @Nullable String location, LocalizedText text, LocalDate from, LocalDate until) {

    boolean isShown(String where, LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until) && (location == null || location.equals(where));
    }
}

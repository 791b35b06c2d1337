package balieplein.locations;

import org.jspecify.annotations.Nullable;

/// How appointments are given out at a location (APT-06, APT-10).
///
/// @param horizon how many days ahead of today one can book
/// @param lead how many minutes before its start a moment is last given out, in elapsed time
/// @param unit the coarsest time unit, in minutes, in which capacity is counted
/// @param grid minutes between two starts; absent = the duration of the visit
/// @param hold for how many minutes a moment is held while the form is filled in
/// @param staffHold the same while staff fill it in for somebody else, who may hang up half-way (APT-03)
/// @param release when the last day of the horizon is given out
public record BookingRules(
        int horizon, int lead, int unit, @Nullable Integer grid, int hold, int staffHold, Release release) {

    /// The moment at which a new day comes within the horizon: at midnight, or at its own opening hour, so that
    /// nobody has to stay up for it.
    public enum Release {
        MIDNIGHT,
        OPENING
    }

    public static final BookingRules STANDARD = new BookingRules(42, 30, 5, null, 10, 5, Release.MIDNIGHT);

    public BookingRules {
        within("horizon", horizon, 0, 366);
        within("lead", lead, 0, 366 * 24 * 60);
        within("unit", unit, 1, 60);
        within("grid", grid == null ? 1 : grid, 1, 480);
        within("hold", hold, 1, 120);
        within("staffHold", staffHold, 1, 120);
        if (lead > (horizon + 1) * 24 * 60) {
            throw new IllegalArgumentException("A lead of " + lead + " minutes reaches past the horizon of " + horizon
                    + " days: nothing could be booked.");
        }
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The " + name + " is " + value + ". Maybe a number from " + least + " to " + most + ".");
        }
    }
}

package balieplein.locations;

import java.time.LocalDate;

/// What came of ending a day early, or of taking that back (LOC-10).
public sealed interface SuddenClosing {

    /// The hours of today are as asked for; everybody who is hit hears it.
    record Done(Location location) implements SuddenClosing {}

    /// By its hours the location is closed by then already.
    record NothingToClose() implements SuddenClosing {}

    /// That time of today is over.
    record Past() implements SuddenClosing {}

    /// A day of the current city ends early, ends at another time, or goes on after all. Heard after the commit, maybe
    /// twice: a listener looks at the hours and tells whoever does not know yet.
    record Changed(String city, String location, LocalDate day) {}
}

package balieplein.insight;

/// A number of visits that a sheet does not tell apart.
///
/// @param kind of one of them: the same for all in everything the sheet splits by
/// @param times of all of them; empty when nobody asked for durations
/// @param told whether how long it took may stand beside a product ([SpecialistsPolicy])
record Batch(VisitKind kind, int visits, Measured times, boolean told) {

    Batch(VisitKind kind, int visits, Measured times) {
        this(kind, visits, times, true);
    }
}

package balieplein.insight;

/// A number of visits that a sheet does not tell apart.
///
/// @param kind of one of them: the same for all in everything the sheet splits by
/// @param times of all of them; empty when nobody asked for durations
record Batch(VisitKind kind, int visits, Measured times) {}

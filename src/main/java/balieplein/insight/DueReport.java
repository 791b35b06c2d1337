package balieplein.insight;

/// A report that is to be mailed.
///
/// @param version of the frozen month it is about, 0 where nothing is frozen
/// @param corrects the version that was sent before, 0 when it is the first
public record DueReport(SavedReport report, Selection period, int version, int corrects) {}

package balieplein.insight;

/// What came of keeping a report, new or changed.
public sealed interface ReportKeeping {

    record Done(String code) implements ReportKeeping {}

    /// There is another report of this name.
    record NameTaken() implements ReportKeeping {}

    /// Somebody else changed it since it was shown; nothing was saved.
    record ChangedMeanwhile(SavedReport now) implements ReportKeeping {}

    /// Somebody else removed it; nothing was saved.
    record RemovedMeanwhile() implements ReportKeeping {}
}

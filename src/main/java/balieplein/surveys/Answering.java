package balieplein.surveys;

/// What came of an answer.
public enum Answering {
    COUNTED,
    /// The first answer counts, and cannot be changed: it is not kept with the question.
    ANSWERED_BEFORE,
    TOO_LATE,
    UNKNOWN
}

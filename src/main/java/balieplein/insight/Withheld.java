package balieplein.insight;

/// Why a row keeps its figures to itself.
public enum Withheld {
    NOT,
    /// Fewer than five visits (MEA-09).
    SMALL,
    /// They are the figures of one official (MEA-08).
    ONE_OFFICIAL,
    /// Shown, it would give away another row.
    GIVES_AWAY
}

package balieplein.catalogue;

/// Whether a product step can be served at all. The module of the locations knows.
public interface SkilledCounters {

    /// Whether some counter has the skill for it on a day, today or later, on which a window is open for it.
    boolean any(ProductStep step);
}

package balieplein.catalogue;

/// Whether a product step can be served at all. The module of the locations knows.
public interface SkilledCounters {

    /// Whether some counter, today or later, has the skill for it.
    boolean any(String step);
}

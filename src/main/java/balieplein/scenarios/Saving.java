package balieplein.scenarios;

/// What came of saving a scenario.
public sealed interface Saving {

    record Saved(String code) implements Saving {}

    /// Nothing was saved: too little was measured.
    record TooLittle(WhatIf.TooLittle measured) implements Saving {}

    /// Somebody else changed it since it was shown; nothing was saved.
    record ChangedMeanwhile(SavedScenario now) implements Saving {}

    /// Others are being played; nothing was saved.
    record Busy() implements Saving {}
}

package balieplein.scenarios;

import java.time.Instant;

/// A scenario with its answer, as it was saved last.
///
/// @param version counts the changes
public record SavedScenario(
        String code,
        String name,
        String location,
        WrittenScenario written,
        WhatIf.Answered answer,
        int version,
        Instant at) {}

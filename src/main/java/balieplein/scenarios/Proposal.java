package balieplein.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A scenario as it goes to the college, with the figures of that moment.
///
/// @param draftFrom first day of the draft of opening hours that was made of it; absent before
public record Proposal(
        String code,
        String scenario,
        WrittenScenario written,
        WhatIf.Answered answer,
        Instant at,
        @Nullable LocalDate draftFrom) {}

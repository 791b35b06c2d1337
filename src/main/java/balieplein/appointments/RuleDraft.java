package balieplein.appointments;

import java.time.Instant;

/// A version of a rule that waits for somebody else's approval.
public record RuleDraft(HouseRule rule, String author, String authorName, Instant at) {}

package balieplein.plaza;

import java.time.Instant;

/// What was known of a visit no longer holds: an official took an action back, a no-show came back after all, or
/// something recorded was corrected.
///
/// @param visit its code
public record VisitCorrected(String city, String visit, String location, Instant at) {}

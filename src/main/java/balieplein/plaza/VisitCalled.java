package balieplein.plaza;

import java.time.Instant;

/// A visitor was called to a counter.
///
/// @param visit its code
public record VisitCalled(String city, String visit, String location, String ticket, String counter, Instant at) {}

package balieplein.plaza;

import java.time.Instant;

/// An official started to help a visitor.
///
/// @param visit its code
public record VisitStarted(String city, String visit, String location, String ticket, String counter, Instant at) {}

package balieplein.plaza;

import java.time.Instant;

/// A visitor was sent on for the fourth time or more: somebody should look who can really help (GUI-05).
///
/// @param visit its code
/// @param times how often it was sent on
public record VisitSentAround(String city, String visit, String location, String ticket, int times, Instant at) {}

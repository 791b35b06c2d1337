package balieplein.plaza;

import java.time.Instant;

/// A visitor checked in and got a ticket.
///
/// @param visit its code
public record VisitRegistered(String city, String visit, String location, String ticket, Instant at) {}

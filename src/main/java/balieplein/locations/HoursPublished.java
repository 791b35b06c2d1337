package balieplein.locations;

import java.time.Instant;

/// The hours that the public sees of a location are others now.
public record HoursPublished(String city, String location, Instant at) {}

package balieplein.locations;

import java.time.Instant;
import java.util.UUID;

/// The hours that the public sees of a location are others now.
///
/// @param change tells two changes of the same instant apart
public record HoursPublished(String city, String location, UUID change, Instant at) {}

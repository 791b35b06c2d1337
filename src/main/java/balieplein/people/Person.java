package balieplein.people;

import java.time.Instant;

/// Somebody who signed in with a national number. The number itself stays sealed in the store.
///
/// @param code what the rest of the product knows the person by
/// @param name as the identity provider gave it
public record Person(String code, String name, Instant firstSeen, Instant lastSeen) {}

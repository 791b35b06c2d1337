package balieplein.rosters;

/// Somebody who is planned at the counters and is not away.
///
/// @param subject as the identity provider names them
public record Duty(String subject, Shift shift) {}

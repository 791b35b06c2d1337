package balieplein.plaza;

import java.time.Instant;

/// An official sits down at a counter, inside the transaction of the press. Going on at one's own counter after a pause
/// is not this.
///
/// @param official the subject of who sits there
public record CounterOpens(String location, String official, Instant at) {}

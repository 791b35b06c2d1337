package balieplein.plaza;

import java.time.Instant;

/// An official is about to pause. It is told before, inside the transaction of the press, so that whoever listens still
/// finds the counter as it was.
///
/// @param official the subject of who sits there
public record CounterPauses(String location, String counter, String official, Instant at) {}

package balieplein.plaza;

import java.time.Instant;

/// An official is about to pause, or to close the counter. It is told before, inside the transaction of the press, so
/// that whoever listens still finds the counter as it was.
///
/// @param official the subject of who sits there
/// @param closes whether the counter closes: for a break, for the evening or for another counter
public record CounterPauses(String location, String counter, String official, boolean closes, Instant at) {}

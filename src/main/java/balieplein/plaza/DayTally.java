package balieplein.plaza;

import java.time.Duration;

/// A day at a location until a time of that day.
///
/// @param registered visits
/// @param helped of those, finished
/// @param waited of those that were called, the average from the arrival, or from the agreed time of an appointment
public record DayTally(int registered, int helped, Duration waited) {}

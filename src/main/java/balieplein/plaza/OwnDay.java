package balieplein.plaza;

import java.time.Duration;

/// What an official did today at a location.
///
/// @param helped visits finished
/// @param average from start to finish
/// @param late of those, how many were called later than [WaitingRoom#isLate] allows
public record OwnDay(int helped, Duration average, int late) {}

package balieplein.plaza;

import java.time.LocalDate;

/// The tickets of a day do not add up with what became of them.
///
/// @param given numbers given out
/// @param registered visits with such a number
/// @param ended visits that ended in one of the known ways
public record DayNotReconciled(String city, String location, LocalDate day, int given, int registered, int ended) {}

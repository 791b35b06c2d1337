package balieplein.plaza;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the day of whoever sits at a counter went so far.
///
/// @param opened when they sat down for the first time
/// @param lastPause when their last break began; absent before the first
public record CounterDay(Instant opened, @Nullable Instant lastPause) {}

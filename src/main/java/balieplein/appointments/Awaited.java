package balieplein.appointments;

import java.time.Instant;

/// An appointment whose visitor is still to come: the time it takes from the counters of a pool.
public record Awaited(String pool, Instant start, int minutes) {}

package balieplein.reception;

import java.time.Instant;

/// One short contact that was counted.
public record Tallied(long number, String location, String kind, Instant at) {}

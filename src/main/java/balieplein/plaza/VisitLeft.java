package balieplein.plaza;

import java.time.Instant;

/// A visit ended without being finished: the visitor left, did not show up when called, or nobody closed it.
///
/// @param visit its code
/// @param state `LEFT`, `NO_SHOW` or `NOT_CLOSED`
public record VisitLeft(String city, String visit, String location, String ticket, VisitState state, Instant at) {}

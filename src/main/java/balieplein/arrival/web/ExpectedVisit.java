package balieplein.arrival.web;

import java.util.List;

/// A visit that is about to check in, in words.
///
/// @param documents what the visitor was asked to bring
public record ExpectedVisit(String code, List<String> names, String when, List<String> documents) {}

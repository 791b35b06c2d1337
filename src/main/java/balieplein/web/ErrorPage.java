package balieplein.web;

import org.jspecify.annotations.Nullable;

/// Says what went wrong in words, with a code by which the city's ICT finds it in the log. Never a stack trace.
///
/// @param kind part of the text keys: `not-found`, `forbidden`, `failed` …
public record ErrorPage(
        int status,
        String kind,
        @Nullable String correlation,
        @Nullable String phone) implements Page {}

package balieplein.arrival.web;

import balieplein.web.Page;
import org.jspecify.annotations.Nullable;

/// The last look before a resident checks in with a phone.
///
/// @param secret of the appointment; empty when only its code was given
public record ArrivalPage(
        ExpectedVisit visit, String secret, @Nullable String here) implements Page {}

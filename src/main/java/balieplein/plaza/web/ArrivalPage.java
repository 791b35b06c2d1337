package balieplein.plaza.web;

import balieplein.web.Page;
import org.jspecify.annotations.Nullable;

/// The last look before a resident checks in with a phone.
public record ArrivalPage(ExpectedVisit visit, @Nullable String here) implements Page {}

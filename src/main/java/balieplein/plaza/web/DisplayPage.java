package balieplein.plaza.web;

import balieplein.web.Page;
import java.time.OffsetDateTime;

/// A waiting screen.
///
/// @param place what it says in the middle on top
/// @param live where its stream is
public record DisplayPage(String place, OffsetDateTime now, String live, DisplayPartsPage parts) implements Page {}

package balieplein.plaza.web;

import balieplein.locations.Location;
import balieplein.web.Page;
import java.time.OffsetDateTime;

/// A waiting screen.
///
/// @param place what it says in the middle on top
/// @param sound how loud it speaks and how often
/// @param live where its stream is
public record DisplayPage(String place, Location.Sound sound, OffsetDateTime now, String live, DisplayPartsPage parts)
        implements Page {}

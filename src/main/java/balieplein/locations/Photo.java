package balieplein.locations;

import balieplein.kernel.LocalizedText;

/// What a location looks like from the street (LOC-01).
///
/// @param mark of this picture, so that browsers may keep it
/// @param alt what there is to see, for whoever does not see it
public record Photo(String mark, int width, int height, LocalizedText alt) {}

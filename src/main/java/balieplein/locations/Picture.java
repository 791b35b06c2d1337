package balieplein.locations;

/// A picture as residents get it: JPEG, no larger than a page bears, and nothing in it but what there is to see.
record Picture(byte[] jpeg, int width, int height) {}

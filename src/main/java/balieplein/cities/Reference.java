package balieplein.cities;

/// A code in the file of something that is declared elsewhere.
record Reference(String kind, String code, int line, String path) {}

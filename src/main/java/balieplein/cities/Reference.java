package balieplein.cities;

import java.util.List;

/// A code in the file of something that is declared elsewhere.
///
/// @param kinds it may be of any of these
record Reference(List<String> kinds, String code, int line, String path) {}

package balieplein.cities;

import java.util.List;
import java.util.Set;

/// A code in the file of something that is declared elsewhere.
///
/// @param kinds it may be of any of these
record Reference(List<String> kinds, String code, int line, String path) {

    /// Whether it is about something within one of these, such as a pool of a location: when that is unknown, all of it
    /// is, and one message says so.
    boolean isWithin(Set<String> codes) {
        return kinds.stream().anyMatch(kind -> codes.stream().anyMatch(code -> kind.endsWith(" of " + code)));
    }
}

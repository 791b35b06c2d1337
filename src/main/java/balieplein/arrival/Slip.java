package balieplein.arrival;

import java.util.List;

/// A number on paper, in the words of its visitor; never a name.
///
/// @param head the city and the location
/// @param number such as `B 014`
/// @param where to wait
/// @param lines what else to know
/// @param link where a phone follows the number; printed as a code to scan, with `hint` below
public record Slip(String head, String number, String where, List<String> lines, String link, String hint) {

    public Slip {
        lines = List.copyOf(lines);
    }
}

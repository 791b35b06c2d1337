package balieplein.cities;

import balieplein.kernel.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The "Maybe …" of a fault: what was probably meant, else what is possible.
final class Suggestions {

    private static final int MOST = 12;
    private static final int LONGEST_VALUE = 80;

    private Suggestions() {}

    /// The nearest of the possible words, else all of them (twelve at most), joined by commas; `–` when there is none.
    static String of(String wrong, Collection<String> possible) {
        var near = near(wrong, possible);
        var words = near.isEmpty() ? new ArrayList<>(possible) : near;
        if (words.isEmpty()) {
            return "–";
        }
        return String.join(", ", words.stream().sorted().limit(MOST).toList()) + (words.size() > MOST ? ", …" : "");
    }

    /// The possible words that look like this one.
    static List<String> near(String wrong, Collection<String> possible) {
        var near = new ArrayList<String>();
        for (String word : possible) {
            if (isNear(wrong.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))) {
                near.add(word);
            }
        }
        return near;
    }

    /// A value as a message holds it: one line, not too long.
    static String shortened(String value) {
        var line = value.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "…";
    }

    private static boolean isNear(String wrong, String word) {
        if (wrong.length() >= 3 && (word.startsWith(wrong) || wrong.startsWith(word) && word.length() >= 3)) {
            return true;
        }
        return Spelling.distance(wrong, word) <= (Math.max(wrong.length(), word.length()) <= 4 ? 1 : 2);
    }
}

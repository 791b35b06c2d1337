package balieplein.cities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;

/// The "Maybe …" of a fault: what was probably meant, else what is possible.
final class Suggestions {

    private static final int MOST = 12;
    private static final int LONGEST_VALUE = 80;

    private Suggestions() {}

    /// The nearest of the possible words, else all of them (twelve at most), joined by commas; `–` when there is none.
    static String of(String wrong, Collection<String> possible) {
        var near = new ArrayList<String>();
        for (String word : possible) {
            if (isNear(wrong.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))) {
                near.add(word);
            }
        }
        var words = near.isEmpty() ? new ArrayList<>(possible) : near;
        if (words.isEmpty()) {
            return "–";
        }
        return String.join(", ", words.stream().sorted().limit(MOST).toList()) + (words.size() > MOST ? ", …" : "");
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
        return distance(wrong, word) <= (Math.max(wrong.length(), word.length()) <= 4 ? 1 : 2);
    }

    /// How many letters to add, drop, change or swap.
    private static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}

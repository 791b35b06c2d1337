package balieplein.catalogue;

import balieplein.kernel.Spelling;

/// How much a word of a resident is like a word of the catalogue.
final class Likeness {

    private Likeness() {}

    /// From 1 for the same word down to 0 for another one.
    static double of(String word, String known) {
        if (known.equals(word)) {
            return 1;
        }
        if (word.length() >= 3 && known.startsWith(word)) {
            return 0.8;
        }
        if (known.length() >= 4 && word.startsWith(known) || word.length() >= 4 && known.endsWith(word)) {
            return 0.6;
        }
        if (known.length() >= 5 && word.endsWith(known) || word.length() >= 5 && known.contains(word)) {
            return 0.5;
        }
        var tolerated = word.length() < 4 ? 0 : word.length() < 8 ? 1 : word.length() < 12 ? 2 : 3;
        if (tolerated == 0 || Math.abs(word.length() - known.length()) > tolerated) {
            return 0;
        }
        var distance = Spelling.distance(word, known);
        return distance > tolerated ? 0 : 0.7 - 0.1 * distance;
    }
}

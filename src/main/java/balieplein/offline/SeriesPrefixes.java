package balieplein.offline;

import java.util.ArrayList;
import java.util.List;

/// The letters that the series of a kiosk can have.
final class SeriesPrefixes {

    private SeriesPrefixes() {}

    static List<String> all() {
        var all = new ArrayList<String>();
        for (var letter = 'A'; letter <= 'Z'; letter++) {
            all.add("K" + letter);
        }
        for (var first = 'A'; first <= 'Z'; first++) {
            for (var letter = 'A'; letter <= 'Z'; letter++) {
                all.add("K" + first + letter);
            }
        }
        return all;
    }
}

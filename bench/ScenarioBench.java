package bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What-if: an analyst plays a week and a whole year, thirty times each, on half a year of measured visits, and has the
/// result on the screen.
final class ScenarioBench {

    private static final String FORM = "/staff/scenarios/new?location=" + Place.OFFICE + "&template=evening";
    private static final String ANALYST = "Hugo Lemmens";
    private static final int WEEKS = 250;
    private static final int ROUNDS = 3;
    private static final int YEARS = 1;

    private final Product product;
    private final Place place;

    ScenarioBench(Product product, Place place) {
        this.product = product;
        this.place = place;
    }

    Map<String, Object> run() throws Exception {
        try (var history = new History(product)) {
            if (history.visits() == 0) {
                history.writeWeek();
                place.setNight();
                history.awaitPacked();
                place.setClock("10:00");
                history.copy(WEEKS, 1);
            }
        }
        var results = new LinkedHashMap<String, Object>();
        try (var analyst = Browser.of(place.wire(), ANALYST)) {
            results.put("week", millis(analyst, "", ROUNDS));
            results.put("year", millis(analyst, "true", YEARS));
        }
        return results;
    }

    /// The middle of so many answers, after one that is not counted.
    private static double millis(Browser analyst, String year, int rounds) throws IOException {
        var times = new Latencies();
        for (var round = 0; round <= rounds; round++) {
            var fields = analyst.form(FORM, "/staff/scenarios");
            fields.put("from", History.FIRST.plusWeeks(200).toString());
            fields.put("to", History.FIRST.plusWeeks(226).minusDays(1).toString());
            fields.put("year", year);
            var begin = System.nanoTime();
            var played = analyst.post("/staff/scenarios", fields);
            if (played.status() != 303) {
                throw new IllegalStateException("A scenario is answered " + played.status() + ": " + played.text());
            }
            if (round > 0) {
                times.add(System.nanoTime() - begin);
            }
        }
        return Latencies.rounded(Latencies.merge(List.of(times)).percentile(0.5));
    }
}

package bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/// Reports over a million and over thirteen million visits, and what they cost who calls at a counter meanwhile. They
/// read packed days, as the product does for every day that is over.
final class ReportBench {

    private static final int WEEKS = 250; // of 4,000 visits
    private static final int PLACES = 13;
    private static final int ROUNDS = 5;
    private static final String CALLED = "S2";

    private final Product product;
    private final Place place;
    private final Pace pace;

    ReportBench(Product product, Place place, Pace pace) {
        this.product = product;
        this.place = place;
        this.pace = pace;
    }

    Map<String, Object> run() throws Exception {
        var results = new LinkedHashMap<String, Object>();
        try (var history = new History(product);
                var analyst = place.wire("analyst")) {
            history.writeWeek();
            place.setNight();
            history.awaitPacked();
            place.setClock("10:00");
            history.copy(WEEKS, 1);
            results.put("visits", history.visits());
            var month = period(0, 4);
            var year = period(52, 52);
            var all = period(0, WEEKS);
            results.put("month", millis(analyst, "/api/v1/reports/times?by=product&" + month));
            results.put("year", millis(analyst, "/api/v1/reports/times?by=product,half-hour&" + year));
            results.put("fiveYears", millis(analyst, "/api/v1/reports/times?by=product,half-hour&" + all));
            results.putAll(calls(analyst, "/api/v1/reports/times?by=product,half-hour&" + all));
            history.copy(WEEKS, PLACES);
            results.put("manyVisits", history.visits());
            results.put("manyVisitsMillis", millis(analyst, "/api/v1/reports/times?by=product,half-hour&" + all));
        }
        return results;
    }

    private static String period(int week, int weeks) {
        var from = History.FIRST.plusWeeks(week);
        return "from=" + from + "&to=" + from.plusWeeks(weeks).minusDays(1);
    }

    /// The middle of five answers, after one that is not counted.
    private static double millis(Wire wire, String path) throws Exception {
        var times = new Latencies();
        for (var round = 0; round <= ROUNDS; round++) {
            var begin = System.nanoTime();
            var answer = wire.get(path);
            if (!answer.ok()) {
                throw new IllegalStateException(path + " is answered " + answer.status() + ": " + answer.text());
            }
            if (round > 0) {
                times.add(System.nanoTime() - begin);
            }
        }
        return Latencies.rounded(Latencies.merge(List.of(times)).percentile(0.5));
    }

    /// “Next” at one counter, alone and while somebody asks for five years again and again.
    private Map<String, Object> calls(Wire analyst, String report) throws Exception {
        var found = new LinkedHashMap<String, Object>();
        try (var kiosk = place.wire("kiosk");
                var official = place.wire("counter")) {
            official.post("/api/v1/counters/" + CALLED + "/open?location=" + Place.OFFICE, "{}");
            call(kiosk, official, 20);
            found.put("nextAlone", call(kiosk, official, 10 * pace.calls()).summary());
            var busy = new AtomicBoolean(true);
            var asking = Thread.ofPlatform().start(() -> {
                try {
                    while (busy.get()) {
                        analyst.get(report);
                    }
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            found.put("nextWhileReporting", call(kiosk, official, 10 * pace.calls()).summary());
            busy.set(false);
            asking.join();
        }
        return found;
    }

    private static Latencies call(Wire kiosk, Wire official, int calls) throws Exception {
        var times = new Latencies();
        var body = "{\"step\":\"eid.pickup\",\"persons\":1,\"location\":\"" + Place.OFFICE + "\"}";
        for (var number = 0; number < calls; number++) {
            var ticket = Place.json(kiosk.post("/api/v1/check-ins", body));
            var begin = System.nanoTime();
            var answer = official.post("/api/v1/counters/" + CALLED + "/next?location=" + Place.OFFICE, "");
            times.add(System.nanoTime() - begin);
            if (answer.status() != 200) {
                throw new IllegalStateException("“Next” is answered " + answer.status() + ": " + answer.text());
            }
            official.post("/api/v1/visits/" + ticket.path("visit").asString() + "/no-show", "{}");
        }
        return Latencies.merge(List.of(times));
    }
}

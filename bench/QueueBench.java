package bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;

/// (e) Check-ins at fifty a second, and a hundred officials who press “next” at the same instant.
final class QueueBench {

    private static final int PER_SECOND = 50;
    private static final int KIOSKS = 20;
    private static final int OFFICIALS = 100;
    private static final String CHECK_IN =
            "{\"step\":\"" + Place.STEP + "\",\"persons\":1,\"location\":\"" + Place.SQUARE + "\"}";

    private final Place place;
    private final Pace pace;

    QueueBench(Place place, Pace pace) {
        this.place = place;
        this.pace = pace;
    }

    Map<String, Object> run() throws Exception {
        place.setClock("10:00");
        var result = new LinkedHashMap<String, Object>();
        Load.open(PER_SECOND, pace.warmUp(), KIOSKS, number -> kiosk());
        result.put("checkIns", Load.open(PER_SECOND, pace.length(), KIOSKS, number -> kiosk()).summary());
        var rounds = pace.calls();
        fill(OFFICIALS * (rounds + 1));
        result.put("next", next(rounds));
        return result;
    }

    private Load.Client kiosk() throws Exception {
        var wire = place.wire("kiosk");
        return new Load.Client() {
            @Override
            public boolean work() throws Exception {
                return wire.post("/api/v1/check-ins", CHECK_IN).status() == 201;
            }

            @Override
            public void close() throws Exception {
                wire.close();
            }
        };
    }

    /// Enough visitors for everybody to call in every round.
    private void fill(int visitors) throws Exception {
        try (var wire = place.wire("kiosk")) {
            for (var visitor = 0; visitor < visitors; visitor++) {
                wire.post("/api/v1/check-ins", CHECK_IN);
            }
        }
    }

    /// Everybody calls, then everybody waits for the others, so that the next presses come together again. The first round
    /// is not counted.
    private Map<String, Object> next(int rounds) throws Exception {
        var together = new CyclicBarrier(OFFICIALS);
        var all = Load.together(OFFICIALS, number -> {
            var latencies = new Latencies();
            try (var wire = place.wire("counter")) {
                var path = "/api/v1/counters/p" + (number + 1);
                wire.post(path + "/open?location=" + Place.SQUARE, "{}");
                for (var round = 0; round <= rounds; round++) {
                    together.await();
                    var pressed = System.nanoTime();
                    var answer = wire.post(path + "/next?location=" + Place.SQUARE, "");
                    var taken = System.nanoTime() - pressed;
                    if (answer.status() != 200) {
                        latencies.fail();
                    } else if (round > 0) {
                        latencies.add(taken);
                    }
                    if (answer.status() == 200) {
                        var visit = Place.json(answer).path("visit").asString();
                        wire.post("/api/v1/visits/" + visit + "/no-show", "{}");
                    }
                }
            }
            return latencies;
        });
        var summary = new LinkedHashMap<String, Object>();
        summary.put("officials", OFFICIALS);
        summary.putAll(Latencies.merge(List.copyOf(new ArrayList<>(all))).summary());
        return summary;
    }
}

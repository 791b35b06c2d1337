package bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ThreadLocalRandom;

/// (e) Check-ins at fifty a second, and a hundred officials who press “next” at the same instant.
final class QueueBench {

    private static final int PER_SECOND = 50;
    private static final int KIOSKS = 20;
    private static final int OFFICIALS = 100;
    private static final int WAITING = 200;
    private static final String CHECK_IN =
            "{\"step\":\"" + Place.STEP + "\",\"persons\":1,\"location\":\"" + Place.SQUARE + "\"}";

    private final Product product;
    private final Place place;
    private final Pace pace;

    QueueBench(Product product, Place place, Pace pace) {
        this.product = product;
        this.place = place;
        this.pace = pace;
    }

    Map<String, Object> run() throws Exception {
        place.setClock("10:00");
        var result = new LinkedHashMap<String, Object>();
        try (var aftermath = new Aftermath(product, "bench")) {
            Load.open(PER_SECOND, pace.warmUp(), KIOSKS, number -> kiosk());
            drain();
            aftermath.await();
            result.put(
                    "checkIns",
                    Load.open(PER_SECOND, pace.length(), KIOSKS, number -> kiosk()).summary());
            drain();
            aftermath.await();
            result.put("nextAtWork", next(pace.visitsOfAnOfficial(), QueueBench::help));
            aftermath.await();
            var together = new CyclicBarrier(OFFICIALS);
            result.put("nextTogether", next(pace.calls(), together::await));
        }
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

    /// All who wait are called, which warms up the calls, until no more wait than on the busiest day of a city.
    private void drain() throws Exception {
        Load.together(OFFICIALS, number -> {
            var called = new Latencies();
            try (var wire = place.wire("counter")) {
                var path = "/api/v1/counters/p" + (number + 1);
                wire.post(path + "/open?location=" + Place.SQUARE, "{}");
                while (called.failures() == 0) {
                    call(wire, path, called);
                }
            }
            return called;
        });
        try (var kiosk = place.wire("kiosk")) {
            for (var waiting = 0; waiting < WAITING; waiting++) {
                checkIn(kiosk);
            }
        }
    }

    /// What an official does between two calls.
    private interface Between {
        void calls() throws Exception;
    }

    /// A visit is over after two to four seconds: a hundred officials then call thirty-three times a second, a hundred
    /// times what a large city sees.
    private static void help() throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(2_000, 4_000));
    }

    /// Each official calls, sends the visitor away, and calls again after what is between. Whoever goes is followed by
    /// somebody new, so that always as many wait. The first round is not counted.
    private Map<String, Object> next(int rounds, Between between) throws Exception {
        var all = Load.together(OFFICIALS, number -> {
            var latencies = new Latencies();
            try (var wire = place.wire("counter");
                    var kiosk = place.wire("kiosk")) {
                var path = "/api/v1/counters/p" + (number + 1);
                wire.post(path + "/open?location=" + Place.SQUARE, "{}");
                for (var round = 0; round <= rounds; round++) {
                    checkIn(kiosk);
                    between.calls();
                    call(wire, path, round == 0 ? new Latencies() : latencies);
                }
            }
            return latencies;
        });
        var summary = new LinkedHashMap<String, Object>();
        summary.put("officials", OFFICIALS);
        summary.putAll(Latencies.merge(List.copyOf(all)).summary());
        return summary;
    }

    private static void checkIn(Wire kiosk) throws Exception {
        var answer = kiosk.post("/api/v1/check-ins", CHECK_IN);
        if (answer.status() != 201) {
            throw new IllegalStateException("A check-in is answered " + answer.status() + ": " + answer.text());
        }
    }

    private static void call(Wire wire, String path, Latencies latencies) throws Exception {
        var pressed = System.nanoTime();
        var answer = wire.post(path + "/next?location=" + Place.SQUARE, "");
        if (answer.status() != 200) {
            latencies.fail();
            return;
        }
        latencies.add(System.nanoTime() - pressed);
        var visit = Place.json(answer).path("visit").asString();
        wire.post("/api/v1/visits/" + visit + "/no-show", "{}");
    }
}

package bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/// (c) From the press of “next” at a counter until each of 1, 200 and 1,000 displays has the call.
final class CallBench {

    private static final String STEP = "eid.pickup";
    private static final String COUNTER = "S1";
    private static final String STREAM = "/api/v1/displays/plein/stream?location=" + Place.OFFICE;
    private static final int PAUSE_MILLIS = 500;
    private static final int PATIENCE_SECONDS = 10;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Place place;
    private final Pace pace;

    CallBench(Place place, Pace pace) {
        this.place = place;
        this.pace = pace;
    }

    Map<String, Object> run() throws Exception {
        place.setClock("10:00");
        var result = new LinkedHashMap<String, Object>();
        try (var kiosk = place.wire("kiosk");
                var official = place.wire("counter")) {
            official.post(at("/api/v1/counters/" + COUNTER + "/open"), "{}");
            measure(kiosk, official, 200, pace.calls() / 2);
            for (var displays : pace.displays()) {
                result.put("displays" + displays, measure(kiosk, official, displays, pace.calls()));
            }
        }
        return result;
    }

    private Map<String, Object> measure(Wire kiosk, Wire official, int displays, int calls) throws Exception {
        var hall = new ArrayList<Display>();
        var latencies = new Latencies();
        try {
            for (var i = 0; i < displays; i++) {
                hall.add(new Display(place.wire()));
            }
            for (var display : hall) {
                display.await();
            }
            for (var i = 0; i < calls; i++) {
                call(kiosk, official, hall, latencies);
            }
        } finally {
            for (var display : hall) {
                display.close();
            }
        }
        var summary = new LinkedHashMap<String, Object>();
        summary.put("displays", displays);
        summary.putAll(Latencies.merge(List.of(latencies)).summary());
        return summary;
    }

    /// Somebody takes a number and is called; every display reads it off. Half a second later the next one: a large hall
    /// has a call every ten seconds.
    private static void call(Wire kiosk, Wire official, List<Display> hall, Latencies latencies) throws Exception {
        var body = "{\"step\":\"" + STEP + "\",\"persons\":1,\"location\":\"" + Place.OFFICE + "\"}";
        var ticket = JSON.readTree(done(kiosk.post("/api/v1/check-ins", body)).body());
        var expected = ticket.path("ticket").asString();
        var all = new CountDownLatch(hall.size());
        hall.forEach(display -> display.expect(expected, all));
        var pressed = System.nanoTime();
        done(official.post(at("/api/v1/counters/" + COUNTER + "/next"), ""));
        var complete = all.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        for (var display : hall) {
            var seen = display.seen();
            if (seen > 0) {
                latencies.add(seen - pressed);
            } else {
                latencies.fail();
            }
        }
        if (!complete) {
            System.err.println("Not every display heard of " + expected + ".");
        }
        done(official.post("/api/v1/visits/" + ticket.path("visit").asString() + "/no-show", "{}"));
        Thread.sleep(PAUSE_MILLIS);
    }

    private static String at(String path) {
        return path + "?location=" + Place.OFFICE;
    }

    private static Wire.Answer done(Wire.Answer answer) {
        if (!answer.ok() || answer.status() == 204) {
            throw new IllegalStateException("Answered " + answer.status() + ": " + answer.text());
        }
        return answer;
    }

    /// A screen that reads its stream and notes when it sees the ticket it waits for.
    private static final class Display implements AutoCloseable {

        private final Wire wire;
        private final CountDownLatch connected = new CountDownLatch(1);
        private volatile String expected = "";
        private volatile CountDownLatch all = new CountDownLatch(0);
        private volatile long seen;

        Display(Wire wire) throws IOException {
            this.wire = wire;
            var status = wire.open(STREAM);
            if (status != 200) {
                throw new IllegalStateException("The display is answered " + status + ".");
            }
            Thread.ofVirtual().start(this::read);
        }

        void await() throws InterruptedException {
            if (!connected.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A display gets no first state.");
            }
        }

        void expect(String ticket, CountDownLatch latch) {
            seen = 0;
            all = latch;
            expected = "\"ticket\":\"" + ticket + "\"";
        }

        long seen() {
            return seen;
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }

        private void read() {
            try {
                var isCall = false;
                while (true) {
                    var line = wire.line();
                    if (line.startsWith("event:")) {
                        isCall = line.endsWith("call");
                    } else if (line.startsWith("data:")) {
                        hear(line, isCall);
                    }
                }
            } catch (IOException hungUp) {
                // the measurement is over
            }
        }

        private void hear(String data, boolean isCall) {
            connected.countDown();
            if (isCall && seen == 0 && data.contains(expected)) {
                seen = System.nanoTime();
                all.countDown();
            }
        }
    }
}

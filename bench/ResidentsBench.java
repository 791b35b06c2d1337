package bench;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/// (f) Ten thousand residents within a minute for five hundred places on one day: each looks what is free and books;
/// when somebody was quicker, takes another moment that is offered, until there is none. The product is warm: it has
/// worked for another city.
final class ResidentsBench {

    private static final int CLIENTS = 256;
    private static final int WARMERS = 16;
    private static final int COUNTERS = 10;
    private static final LocalDate DAY = LocalDate.of(2027, 1, 18);
    private static final String HOST = "rush.localhost";

    /// @param at when they came, in nanoseconds
    private record Resident(long at, boolean served) {}

    private final Place place;
    private final Pace pace;
    private final AtomicInteger people = new AtomicInteger(20_000_000);
    private final AtomicInteger failures = new AtomicInteger();
    private final ConcurrentLinkedQueue<Resident> residents = new ConcurrentLinkedQueue<>();
    private final Latencies requests = new Latencies();

    ResidentsBench(Place place, Pace pace) {
        this.place = place;
        this.pace = pace;
    }

    Map<String, Object> run() throws Exception {
        var places = COUNTERS * (pace.quick() ? 5 : 50);
        bring(pace.quick() ? "09:50" : "17:20");
        var seconds = pace.quick() ? 6 : 60;
        warmUp();
        Load.open(20 * places / seconds, Duration.ofSeconds(seconds), CLIENTS, number -> client());
        var served = residents.stream().filter(Resident::served).toList();
        var last = served.stream().mapToLong(Resident::at).max().orElse(0);
        var first = residents.stream().filter(each -> !each.served()).mapToLong(Resident::at).min().orElse(last);
        var result = new LinkedHashMap<String, Object>();
        result.put("residents", residents.size());
        result.put("places", places);
        result.put("served", served.size());
        result.put("serverErrors", failures.get());
        result.put("passedOverForMillis", Math.max(0, (last - first) / 1_000_000));
        result.putAll(Latencies.merge(List.of(requests)).summary());
        return result;
    }

    private Load.Client client() throws Exception {
        var wire = place.wireTo(HOST);
        return new Load.Client() {
            @Override
            public boolean work() throws Exception {
                var came = System.nanoTime();
                residents.add(new Resident(came, isServed(wire)));
                return true;
            }

            @Override
            public void close() throws Exception {
                wire.close();
            }
        };
    }

    private boolean isServed(Wire wire) throws IOException {
        var number = people.incrementAndGet();
        var moments = free(asked(wire, null));
        while (!moments.isEmpty()) {
            var start = moments.get(ThreadLocalRandom.current().nextInt(moments.size()));
            var body = Place.booking(new Place.Moment("loket", DAY, start), number);
            var answer = asked(wire, body);
            if (answer.ok()) {
                return true;
            }
            var others = offered(answer);
            moments = others.isEmpty() ? free(asked(wire, null)) : others;
        }
        return false;
    }

    private void warmUp() throws Exception {
        var first = place.today().plusDays(1);
        var moments = place.free(Place.HALL, first, first.plusWeeks(1));
        Load.closed(WARMERS, pace.warmUp(), number -> {
            var wire = place.wire();
            return () -> {
                var moment = moments.get(ThreadLocalRandom.current().nextInt(moments.size()));
                wire.get("/api/v1/availability?item=" + Place.STEP + "&location=" + Place.HALL + "&from=" + moment.day()
                        + "&to=" + moment.day());
                return wire.post("/api/v1/appointments", Place.booking(moment, people.incrementAndGet()))
                        .ok();
            };
        });
    }

    private Wire.Answer asked(Wire wire, String booking) throws IOException {
        var before = System.nanoTime();
        var answer = booking == null
                ? wire.get("/api/v1/availability?item=" + Place.STEP + "&location=loket&from=" + DAY + "&to=" + DAY)
                : wire.post("/api/v1/appointments", booking);
        synchronized (requests) {
            requests.add(System.nanoTime() - before);
        }
        if (answer.status() >= 500) {
            failures.incrementAndGet();
        }
        return answer;
    }

    private static List<String> free(Wire.Answer answer) {
        var starts = new ArrayList<String>();
        for (var start : Place.json(answer).path("days").path(0).path("starts")) {
            starts.add(start.asString());
        }
        return starts;
    }

    /// What a refusal offers instead on the same day, as the screen does.
    private static List<String> offered(Wire.Answer refusal) {
        var starts = new ArrayList<String>();
        for (var other : Place.json(refusal).path("alternatives")) {
            var start = other.path("start").asString();
            if (other.path("location").asString().equals("loket") && start.startsWith(DAY.toString())) {
                starts.add(start.substring(11, 16));
            }
        }
        return starts;
    }

    private void bring(String closing) throws IOException {
        var counters = new StringBuilder();
        for (var counter = 1; counter <= COUNTERS; counter++) {
            counters.append("      - {code: \"%d\", pool: loket}\n".formatted(counter));
        }
        place.bring("""
                balieplein: 1
                city: {code: rush, name: Rush, hosts: [%s], languages: [nl], email: info@rush.example}
                services: [{code: burgerzaken, name: {nl: Burgerzaken}}]
                products:
                  - code: eid
                    service: burgerzaken
                    theme: identity
                    name: {nl: Identiteitskaart}
                    summary: {nl: Je kaart aanvragen}
                    steps: [{code: request, name: {nl: Aanvraag}, minutes: 10, regime: appointment}]
                locations:
                  - code: loket
                    name: Loket
                    appointments: {horizon: 60, lead: 0}
                    pools: [{code: loket, name: {nl: Loket}, skills: [eid.request]}]
                    hours: [{from: 2017-01-01, week: {monday: ["09:00-%s"]}}]
                    counters:
                """.formatted(HOST, closing) + counters);
    }
}

package bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Measures the product and writes down what it found: `bin/bench [quick] [availability|bookings|queue|calls|reports|start|residents|history …]`.
final class Bench {

    private static final List<String> SCENARIOS =
            List.of("start", "availability", "bookings", "queue", "calls", "reports");
    private static final List<String> ON_REQUEST = List.of("residents", "history");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var words = new ArrayList<>(List.of(arguments));
        var jar = Path.of(words.removeFirst());
        var pace = new Pace(words.remove("quick"));
        var wanted = words.isEmpty() ? SCENARIOS : words;
        var known = Stream.concat(SCENARIOS.stream(), ON_REQUEST.stream()).toList();
        if (!known.containsAll(wanted)) {
            System.err.println("Unknown scenario in " + wanted + ". Maybe some of " + known + ".");
            System.exit(2);
        }
        var begin = System.nanoTime();
        var results = new LinkedHashMap<String, Object>();
        results.put("machine", Machine.describe());
        results.put("quick", pace.quick());
        if (wanted.contains("start")) {
            results.put("start", told("start-up and memory", new StartBench(jar, pace)::run));
        }
        if (!wanted.equals(List.of("start"))) {
            loaded(jar, pace, wanted, results);
        }
        results.put("minutes", Math.ceilDiv(System.nanoTime() - begin, 60_000_000_000L));
        results.put("loadAfter", Machine.load());
        Results.write(results, !pace.quick() && wanted.equals(SCENARIOS));
    }

    /// Everything that needs a running city, one after another on the same product.
    private static void loaded(Path jar, Pace pace, List<String> wanted, Map<String, Object> results)
            throws Exception {
        var data = Product.temporaryData();
        try (var product = Product.start(data, List.of(Product.OPTIONS, "-jar", jar.toString()))) {
            var place = Place.bring(product.port());
            if (wanted.contains("availability")) {
                results.put(
                        "availability", told("free moments", new AvailabilityBench(product, place, pace)::run));
            }
            if (wanted.contains("bookings")) {
                results.put("bookings", told("bookings", new BookingBench(product, place, pace)::run));
            }
            if (wanted.contains("queue")) {
                results.put("queue", told("check-ins and officials", new QueueBench(place, pace)::run));
            }
            if (wanted.contains("calls")) {
                results.put("calls", told("calls to displays", new CallBench(place, pace)::run));
            }
            results.put("memoryAfterLoad", Machine.memory(product));
            if (wanted.contains("reports")) {
                results.put("reports", told("reports", new ReportBench(product, place, pace)::run));
            }
            if (wanted.contains("residents")) {
                results.put("residents", told("ten thousand residents", new ResidentsBench(place, pace)::run));
            }
            if (wanted.contains("history")) {
                results.put("history", told("five years of history", new HistoryBench(product, place, pace)::run));
            }
        } finally {
            if (Files.exists(data)) {
                Product.delete(data);
            }
        }
    }

    private interface Scenario {
        Map<String, Object> run() throws Exception;
    }

    private static Map<String, Object> told(String what, Scenario scenario) throws Exception {
        System.out.println("Measuring " + what + " …");
        return scenario.run();
    }
}

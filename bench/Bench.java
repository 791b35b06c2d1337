package bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Measures the product and writes down what it found: `bin/bench [quick] [availability|bookings|queue|calls|search|reports|scenarios|start|residents|history …]`.
final class Bench {

    private static final List<String> SCENARIOS =
            List.of("start", "availability", "bookings", "queue", "calls", "search", "reports", "scenarios");
    private static final List<String> ON_REQUEST = List.of("residents", "history");

    private static final String FAILED = "failed";

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
            measure(results, "start", "start-up and memory", new StartBench(jar, pace)::run);
        }
        if (!wanted.equals(List.of("start"))) {
            loaded(jar, pace, wanted, results);
        }
        results.put("minutes", Math.ceilDiv(System.nanoTime() - begin, 60_000_000_000L));
        results.put("loadAfter", Machine.load());
        var whole = results.remove(FAILED) == null;
        Results.write(results, whole && !pace.quick() && wanted.equals(SCENARIOS));
        System.exit(whole ? 0 : 1);
    }

    /// Everything that needs a running city, one after another on the same product.
    private static void loaded(Path jar, Pace pace, List<String> wanted, Map<String, Object> results)
            throws Exception {
        var data = Product.temporaryData();
        var command = List.of(Product.OPTIONS, "-jar", jar.toString());
        try (var gateway = Gateway.open();
                var product = Product.start(data, command, gateway.option())) {
            var place = Place.bring(product.port());
            if (wanted.contains("availability")) {
                measure(results, "availability", "free moments", new AvailabilityBench(product, place, pace)::run);
            }
            if (wanted.contains("bookings")) {
                measure(results, "bookings", "bookings", new BookingBench(product, place, pace)::run);
            }
            if (wanted.contains("queue")) {
                measure(results, "queue", "check-ins and officials", new QueueBench(product, place, pace)::run);
            }
            if (wanted.contains("calls")) {
                measure(results, "calls", "calls to displays", new CallBench(place, pace)::run);
            }
            if (wanted.contains("search")) {
                measure(results, "search", "questions over 700 products", new SearchBench(place, pace)::run);
            }
            measure(results, "memoryAfterLoad", "memory", () -> Machine.memory(product));
            if (wanted.contains("reports")) {
                measure(results, "reports", "reports", new ReportBench(product, place, pace)::run);
            }
            if (wanted.contains("scenarios")) {
                measure(results, "scenarios", "what-if", new ScenarioBench(product, place)::run);
            }
            if (wanted.contains("residents")) {
                measure(results, "residents", "ten thousand residents", new ResidentsBench(place, pace)::run);
            }
            if (wanted.contains("history")) {
                measure(results, "history", "five years of history", new HistoryBench(product, place, pace)::run);
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

    /// What fails is said and left out; the other parts are measured all the same.
    private static void measure(Map<String, Object> results, String part, String what, Scenario scenario) {
        System.out.println("Measuring " + what + " …");
        try {
            results.put(part, scenario.run());
        } catch (Exception e) {
            System.err.println("No figures for " + what + ": " + e.getMessage());
            results.put(FAILED, true);
        }
    }
}

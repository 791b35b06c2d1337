package balieplein.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The city on whose behalf this thread works. It is bound once, at the edge (a request by its host name, a job or an
/// event by the city it carries), and every database connection follows it.
public final class CurrentCity {

    private static final ScopedValue<String> CODE = ScopedValue.newInstance();

    private CurrentCity() {}

    /// The code of the current city. Throws when no city is bound, because then no data may be touched.
    public static String code() {
        return CODE.orElseThrow(() -> new IllegalStateException(
                "No current city. Maybe this runs outside a request: wrap it in CurrentCity.run(city, …)."));
    }

    public static Optional<String> find() {
        return CODE.isBound() ? Optional.of(CODE.get()) : Optional.empty();
    }

    public static void run(String city, Runnable work) {
        ScopedValue.where(CODE, city).run(work);
    }

    /// Works for several cities in turn. One for which it fails does not keep it from the others: the first failure is
    /// thrown when all have had their turn, with the others suppressed.
    public static void runEach(List<String> cities, Runnable work) {
        var failures = new ArrayList<RuntimeException>();
        for (var city : cities) {
            try {
                run(city, work);
            } catch (RuntimeException e) { // thrown below
                failures.add(new IllegalStateException("It failed for the city " + city + ".", e));
            }
        }
        if (!failures.isEmpty()) {
            var first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    public static <T, X extends Throwable> T call(String city, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CODE, city).<T, X>call(work);
    }
}

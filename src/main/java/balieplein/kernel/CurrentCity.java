package balieplein.kernel;

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

    public static <T, X extends Throwable> T call(String city, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CODE, city).<T, X>call(work);
    }
}

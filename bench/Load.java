package bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// Clients that work at the same time, each on a virtual thread, and how long each piece of work took.
final class Load {

    /// What one client does again and again; it keeps its own connection.
    interface Client extends AutoCloseable {

        /// @return whether it got what it wanted
        boolean work() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    interface Clients {
        Client client(int number) throws Exception;
    }

    /// @param seconds really taken
    record Measured(int clients, double seconds, Latencies latencies) {

        double perSecond() {
            return latencies.size() / seconds;
        }

        Map<String, Object> summary() {
            var summary = new LinkedHashMap<String, Object>();
            summary.put("clients", clients);
            summary.put("perSecond", Math.round(perSecond()));
            summary.putAll(latencies.summary());
            return summary;
        }
    }

    private Load() {}

    /// Each client starts its next piece of work as soon as the last is done, until the time is over.
    static Measured closed(int clients, Duration length, Clients how) throws Exception {
        var start = System.nanoTime();
        var end = start + length.toNanos();
        var all = together(clients, number -> {
            var latencies = new Latencies();
            try (var client = how.client(number)) {
                for (var before = System.nanoTime(); before < end; before = System.nanoTime()) {
                    if (client.work()) {
                        latencies.add(System.nanoTime() - before);
                    } else {
                        latencies.fail();
                    }
                }
            }
            return latencies;
        });
        return new Measured(clients, (System.nanoTime() - start) / 1e9, Latencies.merge(all));
    }

    /// Work starts at a fixed rate, whether the last is done or not; the time counts from the moment it should have
    /// started, so that a pause of the product is not hidden.
    static Measured open(int perSecond, Duration length, int clients, Clients how) throws Exception {
        var start = System.nanoTime();
        var interval = 1_000_000_000L / perSecond;
        var total = length.toSeconds() * perSecond;
        var next = new java.util.concurrent.atomic.AtomicLong();
        var all = together(clients, number -> {
            var latencies = new Latencies();
            try (var client = how.client(number)) {
                for (var turn = next.getAndIncrement(); turn < total; turn = next.getAndIncrement()) {
                    var due = start + turn * interval;
                    LockSupport.parkNanos(due - System.nanoTime());
                    if (client.work()) {
                        latencies.add(System.nanoTime() - due);
                    } else {
                        latencies.fail();
                    }
                }
            }
            return latencies;
        });
        return new Measured(clients, (System.nanoTime() - start) / 1e9, Latencies.merge(all));
    }

    interface Task<T> {
        T run(int number) throws Exception;
    }

    static <T> Collection<T> together(int threads, Task<T> task) throws Exception {
        var results = new ConcurrentLinkedQueue<T>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (var i = 0; i < threads; i++) {
                var number = i;
                running.add(executor.submit(() -> results.add(task.run(number))));
            }
            for (var each : running) {
                await(each);
            }
        }
        return results;
    }

    private static void await(Future<?> work) throws Exception {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}

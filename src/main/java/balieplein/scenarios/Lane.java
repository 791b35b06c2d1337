package balieplein.scenarios;

import balieplein.kernel.CurrentCity;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The one lane in which scenarios are played, so that at most one processor does it and counters are never slowed: a
/// few may wait, more are told to come back. No city fills the lane: there is always room for another.
@Component
class Lane implements DisposableBean {

    private static final int WAITING = 4;
    private static final int OF_ONE_CITY = 4;

    private final Map<String, Integer> inLane = new ConcurrentHashMap<>();

    private final ThreadPoolExecutor lane =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), work -> {
                var thread = new Thread(work, "scenarios");
                thread.setPriority(Thread.MIN_PRIORITY);
                thread.setDaemon(true);
                return thread;
            });

    /// Empty when too many wait already.
    <T> Optional<T> run(Supplier<T> work) {
        var city = CurrentCity.code();
        try {
            return inLane.merge(city, 1, Integer::sum) > OF_ONE_CITY ? Optional.empty() : played(city, work);
        } finally {
            inLane.computeIfPresent(city, (same, number) -> number == 1 ? null : number - 1);
        }
    }

    private <T> Optional<T> played(String city, Supplier<T> work) {
        try {
            return Optional.of(
                    lane.submit(() -> CurrentCity.call(city, work::get)).get());
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A scenario could not be played.", e.getCause());
        }
    }

    @Override
    public void destroy() {
        lane.shutdownNow();
    }
}

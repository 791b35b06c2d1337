package balieplein.database;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/// What follows from an act (a confirmation, a fact) is done behind it by a few, in the order of the acts: whoever
/// waits at a counter or for a page goes before it, also when hundreds book in the same minute. It stops after the last
/// page is answered and before the database; what still waits then stands in the register of events, and is done after
/// the next start.
@Component
class Background implements Executor, SmartLifecycle {

    static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 10;
    static final int MOST_WAITING = 10_000;
    private static final int HALF = MOST_WAITING / 2;

    /// How long one gives way to people; the more wait here once half of the room is taken, the shorter.
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private static final ScopedValue<Boolean> AT_WORK = ScopedValue.newInstance();

    private final ThreadPoolTaskExecutor lane = new ThreadPoolTaskExecutor();
    private final PeopleFirst people;
    private volatile boolean running;

    Background(PeopleFirst people) {
        this.people = people;
        lane.setVirtualThreads(true);
        lane.setThreadNamePrefix("background-");
        lane.setCorePoolSize(AT_A_TIME);
        lane.setMaxPoolSize(AT_A_TIME);
        lane.setQueueCapacity(MOST_WAITING);
        lane.setRejectedExecutionHandler(Background::awaitRoom);
        lane.setTaskDecorator(task -> () -> {
            people.giveWay(patience());
            ScopedValue.where(AT_WORK, true).run(task);
        });
        lane.setWaitForTasksToCompleteOnShutdown(true);
        lane.setAwaitTerminationSeconds(PATIENCE_SECONDS);
        lane.initialize();
    }

    private Duration patience() {
        var room = lane.getThreadPoolExecutor().getQueue().remainingCapacity();
        return PATIENCE.multipliedBy(Math.min(room, HALF)).dividedBy(HALF);
    }

    /// Whoever acts faster than the background follows waits for room, so that what waits never fills the memory. What
    /// follows from something in the background itself does not wait: the register has it done later.
    private static void awaitRoom(Runnable task, ThreadPoolExecutor executor) {
        if (isAtWork() || executor.isShutdown()) {
            return;
        }
        try {
            executor.getQueue().put(task);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether this thread does what follows from an act.
    static boolean isAtWork() {
        return AT_WORK.isBound();
    }

    @Override
    public void execute(Runnable task) {
        lane.execute(task);
    }

    @Override
    public void start() {
        if (lane.getThreadPoolExecutor().isShutdown()) {
            lane.initialize();
        }
        running = true;
    }

    @Override
    public void stop() {
        lane.shutdown();
        lane.getThreadPoolExecutor().getQueue().clear();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Below the web server, which stops first.
    @Override
    public int getPhase() {
        return 0;
    }
}

package balieplein.database;

import java.util.concurrent.Executor;
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

    private static final ScopedValue<Boolean> AT_WORK = ScopedValue.newInstance();

    private final ThreadPoolTaskExecutor lane = new ThreadPoolTaskExecutor();
    private volatile boolean running;

    Background() {
        lane.setVirtualThreads(true);
        lane.setThreadNamePrefix("background-");
        lane.setCorePoolSize(AT_A_TIME);
        lane.setTaskDecorator(task -> () -> ScopedValue.where(AT_WORK, true).run(task));
        lane.setWaitForTasksToCompleteOnShutdown(true);
        lane.setAwaitTerminationSeconds(PATIENCE_SECONDS);
        lane.initialize();
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

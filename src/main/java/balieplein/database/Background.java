package balieplein.database;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/// What follows from an act (a confirmation, a fact) is done behind it by a few, in the order of the acts: whoever
// waits
/// at a counter or for a page goes before it, also when hundreds book in the same minute. What waits here stands in the
/// register of events too, so that a stop loses nothing.
@Component
class Background implements AsyncConfigurer, DisposableBean {

    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final ThreadPoolTaskExecutor lane = new ThreadPoolTaskExecutor();

    Background() {
        lane.setVirtualThreads(true);
        lane.setThreadNamePrefix("background-");
        lane.setCorePoolSize(AT_A_TIME);
        lane.setWaitForTasksToCompleteOnShutdown(true);
        lane.setAwaitTerminationSeconds(PATIENCE_SECONDS);
        lane.initialize();
    }

    @Override
    public Executor getAsyncExecutor() {
        return lane;
    }

    @Override
    public void destroy() {
        lane.shutdown();
    }
}

package balieplein.floor.web;

import balieplein.floor.QueueNow;
import balieplein.kernel.CityTime;
import balieplein.plaza.Estimate;
import balieplein.plaza.QueueRules;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A queue on the wall of a location, for programs.
@JsonInclude(JsonInclude.Include.NON_NULL)
record FloorApiQueueBody(
        String queue,
        int waiting,
        @Nullable OffsetDateTime longest,
        Estimate estimate,
        Target target,
        int open,
        int coming,
        int waitingInAnHour,
        int waitInAnHour,
        @Nullable OffsetDateTime lastNumber) {

    /// @param walkIn minutes after the arrival
    /// @param appointment minutes after the agreed time
    record Target(long walkIn, long appointment) {

        static Target of(String pool, QueueRules rules) {
            return new Target(
                    rules.target(pool, false).toMinutes(),
                    rules.target(pool, true).toMinutes());
        }
    }

    static FloorApiQueueBody of(QueueNow queue, QueueRules rules) {
        return new FloorApiQueueBody(
                queue.pool().code(),
                queue.waiting(),
                queue.longest() == null ? null : CityTime.offset(queue.longest()),
                queue.estimate(),
                Target.of(queue.pool().code(), rules),
                queue.open(),
                queue.forecast().coming(),
                queue.forecast().waiting(),
                queue.forecast().minutes(),
                queue.lastNumber() == null ? null : CityTime.offset(CityTime.instant(queue.lastNumber())));
    }
}

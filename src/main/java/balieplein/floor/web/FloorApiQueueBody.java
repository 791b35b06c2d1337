package balieplein.floor.web;

import balieplein.floor.QueueNow;
import balieplein.kernel.CityTime;
import balieplein.plaza.Estimate;
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
        int open,
        int coming,
        int waitingInAnHour,
        int waitInAnHour,
        @Nullable OffsetDateTime lastNumber) {

    static FloorApiQueueBody of(QueueNow queue) {
        return new FloorApiQueueBody(
                queue.pool().code(),
                queue.waiting(),
                queue.longest() == null ? null : CityTime.offset(queue.longest()),
                queue.estimate(),
                queue.open(),
                queue.forecast().coming(),
                queue.forecast().waiting(),
                queue.forecast().minutes(),
                queue.lastNumber() == null ? null : CityTime.offset(CityTime.instant(queue.lastNumber())));
    }
}

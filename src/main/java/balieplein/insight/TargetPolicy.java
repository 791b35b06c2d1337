package balieplein.insight;

import balieplein.plaza.QueueRules;
import balieplein.plaza.Queues;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What reports hold every wait against (GUI-11): what the queue of the visit aims at today, as the wall and the
/// promise to residents say it. One target for all of a period, so that its days can be compared; frozen months keep
/// the share they were frozen with.
@Component
class TargetPolicy {

    private final Queues queues;

    TargetPolicy(Queues queues) {
        this.queues = queues;
    }

    /// What a location aims at; what holds where a city says nothing else when locations are looked at together.
    QueueRules at(@Nullable String location) {
        return location == null ? QueueRules.standard("") : queues.rules(location);
    }

    /// The wait that is measured is the first one: whoever was sent on is held against the promise of the queue
    /// where that was, not of the one where the visit ended (GUI-05); of what the location aims at when that was
    /// not noted.
    static Duration target(QueueRules rules, VisitKind.Course course) {
        var queue = course.referrals() > 0 ? course.firstQueue() : course.pool();
        return rules.target(queue == null ? "" : queue, course.byAppointment());
    }

    /// Whether a visit was served in time, after its agreed time or its arrival; absent when it was not served.
    static @Nullable Boolean servedInTime(Times times, Duration target) {
        var waited = times.waitingFromDue() == null ? times.waiting() : times.waitingFromDue();
        return waited == null ? null : waited <= target.toSeconds();
    }
}

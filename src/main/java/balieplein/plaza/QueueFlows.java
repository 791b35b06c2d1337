package balieplein.plaza;

import balieplein.appointments.Appointments;
import balieplein.kernel.CityTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Reads how the queues of a location move.
@Component
class QueueFlows {

    /// Whoever is later than this is not counted on any more.
    private static final Duration LATE = Duration.ofMinutes(10);

    private final PaceTable pace;
    private final Appointments appointments;

    QueueFlows(PaceTable pace, Appointments appointments) {
        this.pace = pace;
        this.appointments = appointments;
    }

    /// The last ticket called of each pool.
    Map<String, String> lastCalled(String location, LocalDate day) {
        return pace.lastCalled(location, day);
    }

    QueueFlow now(String location, QueueRules rules, Instant at) {
        var day = CityTime.date(at);
        var until = at.plus(rules.order().longestWalkIn());
        return new QueueFlow(pace.of(location, day), appointments.awaited(location, at.minus(LATE), until));
    }
}

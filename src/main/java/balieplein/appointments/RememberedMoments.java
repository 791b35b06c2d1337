package balieplein.appointments;

import balieplein.appointments.Availability.Day;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Location;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Free moments that were computed before, for as long as they are true: until a place is taken or freed anywhere
/// ([Freshness]), the hours or the rules of the city change, the next hold ends, or the minute is over.
@Component
class RememberedMoments {

    private static final int MOST = 2_000;

    /// What was asked.
    record Question(PlannedVisit visit, String location, LocalDate from, LocalDate to, Claim claim) {}

    private record Asked(String city, Question question) {}

    /// @param until the first moment at which it may no longer be so
    private record Answer(
            long number, Location location, BookingPolicy policy, Instant at, Instant until, List<Day> days) {

        boolean holds(long now, Location place, BookingPolicy rules, Instant moment) {
            return number == now
                    && location == place
                    && policy == rules
                    && !moment.isBefore(at)
                    && moment.isBefore(until);
        }
    }

    private final Freshness freshness;
    private final BookingPolicies policies;
    private final HoldsTable holds;
    private final Map<Asked, Answer> answers = new ConcurrentHashMap<>();

    RememberedMoments(Freshness freshness, BookingPolicies policies, HoldsTable holds) {
        this.freshness = freshness;
        this.policies = policies;
        this.holds = holds;
    }

    /// A transaction sees its own changes, so it computes for itself and leaves nothing behind.
    List<Day> days(Question question, Location location, Instant now, Supplier<List<Day>> compute) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return compute.get();
        }
        var asked = new Asked(CurrentCity.code(), question);
        var number = freshness.number();
        var policy = policies.get();
        var known = answers.get(asked);
        if (known != null && known.holds(number, location, policy, now)) {
            return known.days();
        }
        var days = compute.get();
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(asked, new Answer(number, location, policy, now, end(now), days));
        return days;
    }

    /// Notice, release and reserve all change on whole minutes. A whole minute itself is the last at which a start with
    /// exactly that notice can be had.
    private Instant end(Instant now) {
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        var end = minute.equals(now) ? now.plusNanos(1) : minute.plus(Duration.ofMinutes(1));
        return holds.nextDue(now).filter(due -> due.isBefore(end)).orElse(end);
    }
}

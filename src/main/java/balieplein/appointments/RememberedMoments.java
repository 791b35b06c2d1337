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
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Free moments that were computed before, for as long as they are true: until a place is taken or freed anywhere
/// ([Freshness]), the hours or the rules of the city change, the next hold ends, or the minute is over.
///
/// When many ask the same while it changes again and again, one computes and those who came before it began share the
/// answer: it is as new as one of their own would have been.
@Component
class RememberedMoments {

    private static final int MOST = 2_000;
    private static final int TURNS = 256;

    /// What was asked.
    record Question(PlannedVisit visit, String location, LocalDate from, LocalDate to, Claim claim) {}

    private record Asked(String city, Question question) {}

    /// @param began by the clock of the machine, before anything was read for it
    /// @param until the first moment at which it may no longer be so
    private record Answer(
            long number,
            long began,
            Location location,
            BookingPolicy policy,
            Instant at,
            Instant until,
            List<Day> days) {

        boolean holds(long now, Location place, BookingPolicy rules, Instant moment) {
            return number == now && !moment.isBefore(at) && isOf(place, rules, moment);
        }

        boolean isForWhoCame(long came, Location place, BookingPolicy rules, Instant moment) {
            return began - came > 0 && isOf(place, rules, moment);
        }

        private boolean isOf(Location place, BookingPolicy rules, Instant moment) {
            return location == place && policy == rules && moment.isBefore(until);
        }
    }

    private final Freshness freshness;
    private final BookingPolicies policies;
    private final HoldsTable holds;
    private final Map<Asked, Answer> answers = new ConcurrentHashMap<>();
    private final Lock[] turns =
            Stream.generate(ReentrantLock::new).limit(TURNS).toArray(Lock[]::new);

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
        var came = System.nanoTime();
        var asked = new Asked(CurrentCity.code(), question);
        var policy = policies.get();
        var known = answers.get(asked);
        if (known != null && known.holds(freshness.number(), location, policy, now)) {
            return known.days();
        }
        var turn = turns[Math.floorMod(asked.hashCode(), TURNS)];
        turn.lock();
        try {
            var meanwhile = answers.get(asked);
            return meanwhile != null && meanwhile.isForWhoCame(came, location, policy, now)
                    ? meanwhile.days()
                    : computed(asked, location, policy, now, compute);
        } finally {
            turn.unlock();
        }
    }

    private List<Day> computed(
            Asked asked, Location location, BookingPolicy policy, Instant now, Supplier<List<Day>> compute) {
        var began = System.nanoTime();
        var number = freshness.number();
        var days = compute.get();
        keep(asked, new Answer(number, began, location, policy, now, end(now), days));
        return days;
    }

    private void keep(Asked asked, Answer answer) {
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(asked, answer);
    }

    /// Notice, release and reserve all change on whole minutes. A whole minute itself is the last at which a start with
    /// exactly that notice can be had.
    private Instant end(Instant now) {
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        var end = minute.equals(now) ? now.plusNanos(1) : minute.plus(Duration.ofMinutes(1));
        return holds.nextDue(now).filter(due -> due.isBefore(end)).orElse(end);
    }
}

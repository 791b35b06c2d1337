package balieplein.appointments;

import balieplein.appointments.Appointment.State;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Cancels appointments; the same answer however often it is asked (APT-05).
@Component
class Cancellations {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AppointmentsTable table;
    private final CancellationsTable releases;
    private final Capacity capacity;
    private final BookingPolicies policies;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Cancellations(
            AppointmentsTable table,
            CancellationsTable releases,
            Capacity capacity,
            BookingPolicies policies,
            InstantSource clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.table = table;
        this.releases = releases;
        this.capacity = capacity;
        this.policies = policies;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    /// What has become of it.
    Cancellation answer(Appointment appointment) {
        var now = table.find(appointment.code()).orElse(appointment);
        return now.state() == State.CANCELLED ? new Cancellation.Cancelled(now) : new Cancellation.TooLate(now);
    }

    /// Cancels it, as part of a transaction.
    ///
    /// @param unmoved only when it still has the place that was seen
    Optional<CancellationsTable.Released> release(Appointment seen, boolean unmoved) {
        var released = releases.cancel(seen, unmoved, keep(), clock.instant());
        released.map(CancellationsTable.Released::appointment)
                .ifPresent(cancelled -> events.publishEvent(new AppointmentCancelled(
                        CurrentCity.code(),
                        cancelled.code(),
                        cancelled.location(),
                        cancelled.start(),
                        clock.instant())));
        return released;
    }

    /// At random between what the city says, so that nobody can hand a moment to somebody who waits for it.
    private int keep() {
        var freed = policies.get().freed();
        return RANDOM.nextInt(freed.from(), freed.to() + 1);
    }

    /// When less was given back than was taken, the hours changed at this very moment: count the day again.
    void settle(CancellationsTable.Released released) {
        var appointment = released.appointment();
        var minutes = Duration.between(appointment.start(), appointment.end()).toMinutes();
        if (released.freed() < minutes) {
            capacity.refresh(appointment.location(), CityTime.date(appointment.start()));
        }
    }
}

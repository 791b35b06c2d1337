package balieplein.appointments;

import balieplein.appointments.Appointment.State;
import balieplein.appointments.Attempts.Obstacle;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes what was taken, each act in a transaction of its own with its event.
@Component
class BookingDesk {

    private final BookingsTable table;
    private final ConfirmationsTable confirmations;
    private final AppointmentsTable appointments;
    private final HoldsTable holds;
    private final Obstacles obstacles;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    BookingDesk(
            BookingsTable table,
            ConfirmationsTable confirmations,
            AppointmentsTable appointments,
            HoldsTable holds,
            Obstacles obstacles,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.table = table;
        this.confirmations = confirmations;
        this.appointments = appointments;
        this.holds = holds;
        this.obstacles = obstacles;
        this.transaction = transaction;
        this.events = events;
    }

    /// Books the moment that is held for this request; once booked, the same hold gives the same appointment.
    Optional<Appointment> confirm(Draft draft) {
        var hold = draft.request().hold();
        if (hold == null || draft.state() == State.HELD) {
            return Optional.empty();
        }
        var confirmed = write(draft, () -> confirmations.confirm(hold, BookingEntry.of(draft)));
        return confirmed.or(() -> appointments.findBySecret(hold).filter(Appointment::wasBooked));
    }

    /// Takes a place, in exchange for what is held by this request.
    Optional<Appointment> take(Draft draft, Place place) {
        return write(draft, () -> {
            var hold = draft.request().hold();
            if (hold != null) {
                holds.end(hold, draft.now());
            }
            return table.take(place, BookingEntry.of(draft));
        });
    }

    /// Why a request may be refused although there is place.
    Optional<Obstacle> obstacle(Draft draft, Place place) {
        return obstacles.of(draft, place);
    }

    private Optional<Appointment> write(Draft draft, Supplier<Optional<Appointment>> statement) {
        try {
            return transaction.execute(status -> {
                var written = statement.get();
                if (written.isEmpty()) {
                    status.setRollbackOnly();
                }
                written.filter(appointment -> appointment.state() == State.BOOKED)
                        .ifPresent(appointment -> events.publishEvent(AppointmentBooked.of(appointment)));
                return written;
            });
        } catch (DuplicateKeyException sameKeyOrCode) {
            return Optional.empty();
        } catch (DataIntegrityViolationException e) {
            if (ReservationsTable.isTaken(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}

package balieplein.appointments;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Books two appointments that are held, both or neither, in one transaction with their events.
@Component
class PairConfirmations {

    private final ConfirmationsTable table;
    private final AppointmentsTable appointments;
    private final OpenBookingsTable open;
    private final RepeatedRequests repeated;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    PairConfirmations(
            ConfirmationsTable table,
            AppointmentsTable appointments,
            OpenBookingsTable open,
            RepeatedRequests repeated,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.table = table;
        this.appointments = appointments;
        this.open = open;
        this.repeated = repeated;
        this.transaction = transaction;
        this.events = events;
    }

    /// The answer to a request that was booked before.
    Optional<Booking> find(Draft first) {
        return repeated.answer(first);
    }

    /// Full when one of the two is not held any more.
    Booking book(Draft first, Appointment held, Draft second, Appointment next) {
        try {
            var outcome =
                    Objects.requireNonNull(transaction.execute(status -> write(status, first, held, second, next)));
            return outcome instanceof Booking.SlotFull
                    ? appointments
                            .find(held.code())
                            .filter(Appointment::wasBooked)
                            .<Booking>map(Booking.Booked::new)
                            .orElse(outcome)
                    : outcome;
        } catch (DuplicateKeyException sameKey) {
            return find(first).orElse(new Booking.KeyReused());
        }
    }

    private Booking write(TransactionStatus status, Draft first, Appointment held, Draft second, Appointment next) {
        var one = table.confirm(held.secret(), BookingEntry.of(first));
        var other = one.isEmpty() ? one : table.confirm(next.secret(), BookingEntry.of(second));
        if (one.isPresent() && other.isPresent()) {
            List.of(one.get(), other.get()).forEach(each -> events.publishEvent(AppointmentBooked.of(each)));
            return new Booking.Booked(one.get());
        }
        status.setRollbackOnly();
        return tooMany(first)
                .or(() -> tooMany(second))
                .<Booking>map(Booking.TooManyOpen::new)
                .orElse(new Booking.SlotFull(List.of()));
    }

    /// Counted before what was written so far is undone.
    private Optional<Integer> tooMany(Draft draft) {
        return open.hasTooMany(BookingEntry.of(draft))
                ? Optional.of(draft.visit().limits().mostOpen())
                : Optional.empty();
    }
}

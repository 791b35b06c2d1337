package balieplein.appointments;

import balieplein.kernel.CurrentCity;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes that an appointment moved, with its event.
@Component
class Moves {

    private final MovesTable table;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Moves(MovesTable table, InstantSource clock, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    Optional<Appointment> move(Appointment appointment, Place to, boolean staff) {
        return move(appointment, to, staff, false);
    }

    /// By staff, unless somebody else moved it since it was seen.
    Optional<Appointment> relocate(Appointment appointment, Place to) {
        return move(appointment, to, true, true);
    }

    /// Somebody else moved or cancelled it since it was seen.
    Optional<Attempts.Obstacle> obstacle(Appointment seen) {
        return table.isUnmoved(seen) ? Optional.empty() : Optional.of(Attempts.Obstacle.REPEATED);
    }

    private Optional<Appointment> move(Appointment appointment, Place to, boolean staff, boolean unmoved) {
        return transaction.execute(status -> {
            var moved = table.move(appointment, to, staff, unmoved, clock.instant());
            moved.ifPresent(now -> events.publishEvent(new AppointmentMoved(
                    CurrentCity.code(),
                    now.code(),
                    now.location(),
                    appointment.start(),
                    now.start(),
                    now.revision(),
                    clock.instant())));
            return moved;
        });
    }
}

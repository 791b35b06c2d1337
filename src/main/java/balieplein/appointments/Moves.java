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
        return transaction.execute(status -> {
            var moved = table.move(appointment.code(), to, staff, clock.instant());
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

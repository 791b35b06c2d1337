package balieplein.appointments;

import balieplein.appointments.Attempts.Obstacle;
import balieplein.kernel.CurrentCity;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes that an appointment moved, with its event.
@Component
class Moves {

    private final MovesTable table;
    private final Resources resources;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Moves(
            MovesTable table,
            Resources resources,
            InstantSource clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.resources = resources;
        this.table = table;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    Optional<Appointment> move(Appointment appointment, PlannedVisit visit, Place to, boolean staff) {
        return unlessTaken(appointment, visit, to, staff, false);
    }

    /// By staff, unless somebody else moved it since it was seen.
    Optional<Appointment> relocate(Appointment appointment, PlannedVisit visit, Place to) {
        return unlessTaken(appointment, visit, to, true, true);
    }

    /// Why it may not go although there is a counter.
    Optional<Obstacle> obstacle(PlannedVisit visit, Place to) {
        var needs = !visit.limits().needs().isEmpty();
        return needs && !resources.isFree(visit, to) ? Optional.of(Obstacle.FULL) : Optional.empty();
    }

    /// The same, or somebody else moved or cancelled it since it was seen.
    Optional<Obstacle> obstacle(Appointment seen, PlannedVisit visit, Place to) {
        return table.isUnmoved(seen) ? obstacle(visit, to) : Optional.of(Obstacle.REPEATED);
    }

    private Optional<Appointment> unlessTaken(
            Appointment appointment, PlannedVisit visit, Place to, boolean staff, boolean unmoved) {
        try {
            return moveOnce(appointment, visit, to, staff, unmoved);
        } catch (DataIntegrityViolationException e) {
            if (ReservationsTable.isTaken(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<Appointment> moveOnce(
            Appointment appointment, PlannedVisit visit, Place to, boolean staff, boolean unmoved) {
        return transaction.execute(status -> {
            var moved = table.move(appointment, to, staff, unmoved, clock.instant())
                    .filter(now -> resources.takeAnew(now, visit.limits().needs()));
            if (moved.isEmpty()) {
                status.setRollbackOnly();
            }
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

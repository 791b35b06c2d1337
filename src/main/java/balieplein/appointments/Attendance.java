package balieplein.appointments;

import balieplein.appointments.Appointment.State;
import balieplein.kernel.CurrentCity;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Who came and who did not.
@Component
class Attendance {

    private final AppointmentsTable table;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Attendance(
            AppointmentsTable table,
            InstantSource clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    boolean arrive(String code) {
        return table.change(code, State.BOOKED, State.ARRIVED, clock.instant())
                || table.change(code, State.MISSED, State.ARRIVED, clock.instant());
    }

    boolean miss(String code) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var missed = table.change(code, State.BOOKED, State.MISSED, clock.instant());
            if (missed) {
                table.find(code).ifPresent(this::publish);
            }
            return missed;
        }));
    }

    private void publish(Appointment appointment) {
        events.publishEvent(new AppointmentMissed(
                CurrentCity.code(),
                appointment.code(),
                appointment.location(),
                appointment.start(),
                appointment.steps(),
                appointment.channel().tag(),
                clock.instant()));
    }
}

package balieplein.plaza;

import balieplein.appointments.Appointments;
import balieplein.kernel.CurrentCity;
import java.util.Objects;
import java.util.Optional;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Gives what is left of an appointment to others as soon as its visit is over: a short one, or one whose visitor did
/// not hear the call or left. When an official takes that back, what nobody booked meanwhile is taken back too. Hearing
/// it twice, or in another order, gives nothing twice and ends as the visit is.
@Component
class GivenBack {

    private final Appointments appointments;
    private final VisitsReader reader;

    GivenBack(Appointments appointments, VisitsReader reader) {
        this.appointments = appointments;
        this.reader = reader;
    }

    @Async
    @TransactionalEventListener
    void on(VisitFinished event) {
        settle(event.city(), event.visit());
    }

    @Async
    @TransactionalEventListener
    void on(VisitLeft event) {
        settle(event.city(), event.visit());
    }

    @Async
    @TransactionalEventListener
    void on(VisitCorrected event) {
        settle(event.city(), event.visit());
    }

    private void settle(String city, String visit) {
        CurrentCity.run(city, () -> {
            var seen = withAppointment(visit);
            seen.ifPresent(this::settle);
            withAppointment(visit)
                    .filter(now -> now.state().isOpen() != seen.get().state().isOpen())
                    .ifPresent(this::settle);
        });
    }

    private void settle(Visit visit) {
        var code = Objects.requireNonNull(visit.arrival().appointment());
        if (visit.state().isOpen()) {
            appointments.takeBack(code);
        } else {
            appointments.giveBack(code);
        }
    }

    private Optional<Visit> withAppointment(String visit) {
        return reader.find(visit).filter(found -> found.arrival().appointment() != null);
    }
}

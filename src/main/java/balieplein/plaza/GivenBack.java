package balieplein.plaza;

import balieplein.appointments.Appointments;
import balieplein.kernel.CurrentCity;
import java.util.Optional;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Gives what is left of an appointment to others as soon as its visit is over: a short one, or one whose visitor did
/// not hear the call or left. Hearing it twice gives nothing twice.
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
        giveBack(event.city(), event.visit());
    }

    @Async
    @TransactionalEventListener
    void on(VisitLeft event) {
        giveBack(event.city(), event.visit());
    }

    private void giveBack(String city, String visit) {
        CurrentCity.run(city, () -> reader.find(visit)
                .flatMap(over -> Optional.ofNullable(over.arrival().appointment()))
                .ifPresent(appointments::giveBack));
    }
}

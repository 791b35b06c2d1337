package balieplein.insight;

import balieplein.appointments.AppointmentBooked;
import balieplein.appointments.AppointmentCancelled;
import balieplein.appointments.AppointmentMoved;
import balieplein.catalogue.ProductRequested;
import balieplein.kernel.CurrentCity;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Hears that something was booked, changed or asked for. What becomes of it on its day is read at night.
@Component
class BookingsListener {

    private final BookingFacts facts;
    private final RequestsTable requests;

    BookingsListener(BookingFacts facts, RequestsTable requests) {
        this.facts = facts;
        this.requests = requests;
    }

    @Async
    @TransactionalEventListener
    void on(AppointmentBooked event) {
        record(event.city(), event.code());
    }

    @Async
    @TransactionalEventListener
    void on(AppointmentMoved event) {
        record(event.city(), event.code());
    }

    @Async
    @TransactionalEventListener
    void on(AppointmentCancelled event) {
        record(event.city(), event.code());
    }

    @Async
    @TransactionalEventListener
    void on(ProductRequested event) {
        CurrentCity.run(event.city(), () -> requests.save(event));
    }

    private void record(String city, String appointment) {
        CurrentCity.run(city, () -> facts.record(appointment));
    }
}

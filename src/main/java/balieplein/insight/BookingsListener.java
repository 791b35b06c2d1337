package balieplein.insight;

import balieplein.appointments.AppointmentBooked;
import balieplein.appointments.AppointmentCancelled;
import balieplein.appointments.AppointmentMoved;
import balieplein.catalogue.ProductRequested;
import balieplein.kernel.CurrentCity;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Counts what is booked, changed or asked for, in the transaction of the act: it is one row, and cheaper to write than
/// to remember that it has to be written. What becomes of it on its day is read at night.
@Component
class BookingsListener {

    private final BookingFacts facts;
    private final RequestsTable requests;

    BookingsListener(BookingFacts facts, RequestsTable requests) {
        this.facts = facts;
        this.requests = requests;
    }

    @EventListener
    void on(AppointmentBooked event) {
        CurrentCity.run(event.city(), () -> facts.save(BookingFact.of(event)));
    }

    @EventListener
    void on(AppointmentMoved event) {
        record(event.city(), event.code());
    }

    @EventListener
    void on(AppointmentCancelled event) {
        record(event.city(), event.code());
    }

    @EventListener
    void on(ProductRequested event) {
        CurrentCity.run(event.city(), () -> requests.save(event));
    }

    private void record(String city, String appointment) {
        CurrentCity.run(city, () -> facts.record(appointment));
    }
}

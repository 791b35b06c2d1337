package balieplein.appointments;

import balieplein.catalogue.ProductChanged;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells residents that their appointment stands, moved or is cancelled, or that they must bring something else, each
/// once. Not an `@ApplicationModuleListener`, because the transaction must begin after the city is known: the event
/// carries it.
@Component
class MessageListener {

    private final AppointmentsTable table;
    private final Announcer announcer;
    private final InstantSource clock;

    MessageListener(AppointmentsTable table, Announcer announcer, InstantSource clock) {
        this.table = table;
        this.announcer = announcer;
        this.clock = clock;
    }

    /// Whoever cannot be reached needs nothing to be done, and nothing to be remembered: that saves every such booking
    /// four statements. Whoever was brought in from another system was told by that one.
    @Async
    @TransactionalEventListener(condition = "#event.isReachable() && #event.channel() != 'import'")
    void on(AppointmentBooked event) {
        tell(
                event.city(),
                Occasion.BOOKED,
                event.code(),
                "appointment-booked:" + event.code(),
                appointment -> appointment.asOf(0, event.location(), event.start()));
    }

    @Async
    @TransactionalEventListener
    void on(AppointmentMoved event) {
        var key = "appointment-moved:" + event.code() + ":" + event.revision();
        CurrentCity.run(event.city(), () -> announcer.forgetReminders(event.code()));
        tell(
                event.city(),
                Occasion.MOVED,
                event.code(),
                key,
                appointment -> appointment.asOf(event.revision(), event.location(), event.to()));
    }

    /// What is cancelled after its time did not take place because the day ended early, which its holder heard.
    @Async
    @TransactionalEventListener(condition = "#event.start().isAfter(#event.at())")
    void on(AppointmentCancelled event) {
        CurrentCity.run(event.city(), () -> announcer.forgetReminders(event.code()));
        tell(
                event.city(),
                Occasion.CANCELLED,
                event.code(),
                "appointment-cancelled:" + event.code(),
                appointment -> appointment);
    }

    /// Every holder in a transaction of their own: one who cannot be told does not keep the news from the others.
    @Async
    @TransactionalEventListener
    void on(ProductChanged event) {
        CurrentCity.run(event.city(), () -> {
            var now = clock.instant();
            table.listToCome(event.product(), CityTime.date(now), now).forEach(announcer::tellNewList);
        });
    }

    /// @param then how the appointment stood when it happened: whoever moves it a second later hears of both
    private void tell(String city, Occasion occasion, String code, String key, UnaryOperator<Appointment> then) {
        CurrentCity.run(city, () -> table.find(code).ifPresent(now -> announcer.tell(occasion, then.apply(now), key)));
    }
}

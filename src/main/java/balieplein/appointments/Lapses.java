package balieplein.appointments;

import balieplein.kernel.CurrentCity;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Ends appointments that could not take place.
@Component
class Lapses {

    private final AppointmentsTable table;
    private final ToldClosings closings;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Lapses(
            AppointmentsTable table,
            ToldClosings closings,
            InstantSource clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.table = table;
        this.closings = closings;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    /// Nobody failed to come to what could not take place, because the day ended early (LOC-10).
    boolean lapse(String code) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var lapsed = table.find(code).filter(closings::isClosed).orElse(null);
            if (lapsed == null) {
                return false;
            }
            if (table.lapse(code, clock.instant())) {
                events.publishEvent(new AppointmentCancelled(
                        CurrentCity.code(), code, lapsed.location(), lapsed.start(), clock.instant()));
            }
            return true;
        }));
    }
}

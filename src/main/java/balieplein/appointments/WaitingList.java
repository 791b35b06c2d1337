package balieplein.appointments;

import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Offers a moment that comes free to whoever would rather come earlier: by mail, three times at most, and one moment
/// to three people at most. Whoever takes it first has it; nobody loses the appointment they have.
@Component
public class WaitingList {

    private static final int MOST = 3;

    private final EarlierTable table;
    private final Appointments appointments;
    private final Locations locations;
    private final EarlierMail mail;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    WaitingList(
            EarlierTable table,
            Appointments appointments,
            Locations locations,
            EarlierMail mail,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.table = table;
        this.appointments = appointments;
        this.locations = locations;
        this.mail = mail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Nothing happens when they asked before, or when there is no address to write to.
    public void ask(Appointment appointment) {
        if (appointment.isOpen(clock.instant()) && appointment.contact().email() != null) {
            table.ask(appointment.code(), clock.instant());
        }
    }

    public void leave(Appointment appointment) {
        table.leave(appointment.code());
    }

    public boolean asks(Appointment appointment) {
        return table.asks(appointment.code());
    }

    /// Offers what is free in the current city to those who wait.
    ///
    /// @return how many mails that made
    int offer() {
        var offered = 0;
        for (var waiting : table.waiting(MOST, clock.instant())) {
            offered += offer(waiting) ? 1 : 0;
        }
        return offered;
    }

    private boolean offer(Appointment waiting) {
        var location = locations.find(waiting.location());
        if (location.isEmpty()) {
            return false;
        }
        var today = CityTime.date(clock.instant());
        var free = appointments.availability(
                appointments.weigh(waiting), location.get(), today, CityTime.date(waiting.start()), false);
        var first = free.firstFree();
        if (first == null || !first.isBefore(waiting.start())) {
            return false;
        }
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var made = table.offer(waiting, first, MOST, clock.instant());
            if (made) {
                mail.offer(waiting, first);
            }
            return made;
        }));
    }
}

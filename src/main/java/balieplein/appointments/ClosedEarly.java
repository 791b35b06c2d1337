package balieplein.appointments;

import balieplein.kernel.CurrentCity;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.SuddenClosing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells the holders of the appointments of today that the day ends before them, or goes on after all: each once per
/// change, however often this runs (LOC-10). The appointment stays theirs to move until its time; whoever does nothing
/// is no no-show.
@Component
class ClosedEarly {

    private final Locations locations;
    private final AffectedAppointments affected;
    private final AppointmentsTable table;
    private final ToldClosings told;
    private final Announcer announcer;
    private final TransactionTemplate transaction;

    ClosedEarly(
            Locations locations,
            AffectedAppointments affected,
            AppointmentsTable table,
            ToldClosings told,
            Announcer announcer,
            TransactionTemplate transaction) {
        this.locations = locations;
        this.affected = affected;
        this.table = table;
        this.told = told;
        this.announcer = announcer;
        this.transaction = transaction;
    }

    @Async
    @TransactionalEventListener
    void on(SuddenClosing.Changed event) {
        CurrentCity.run(event.city(), () -> tell(locations.settled(event.location()), event.day()));
    }

    private void tell(Location location, LocalDate day) {
        var hit = new HashSet<String>();
        location.hours().suddenOn(day).ifPresent(closing -> {
            var clock = new CityDay(day);
            var last = closing.on(day).isEmpty()
                    ? Instant.MIN
                    : clock.instant(closing.on(day).getLast().toMinute());
            for (var appointment : affected.list(location)) {
                if (CityDay.of(appointment.start()).date().equals(day)
                        && appointment.end().isAfter(last)) {
                    hit.add(appointment.code());
                    tellClosed(appointment, day);
                }
            }
        });
        told.closed(location.code(), day).stream()
                .filter(code -> !hit.contains(code))
                .flatMap(code -> table.find(code).stream())
                .filter(appointment -> isThen(appointment, location, day))
                .forEach(this::tellOpen);
    }

    /// Whoever moved meanwhile needs no news.
    private static boolean isThen(Appointment appointment, Location location, LocalDate day) {
        return appointment.state() == Appointment.State.BOOKED
                && appointment.location().equals(location.code())
                && CityDay.of(appointment.start()).date().equals(day);
    }

    private void tellClosed(Appointment appointment, LocalDate day) {
        transaction.executeWithoutResult(status -> told.close(appointment.code(), appointment.location(), day)
                .ifPresent(number -> {
                    announcer.forgetReminders(appointment.code());
                    announcer.tell(Occasion.CLOSED, appointment, key(appointment, number));
                }));
    }

    private void tellOpen(Appointment appointment) {
        transaction.executeWithoutResult(status -> told.reopen(appointment.code())
                .ifPresent(number -> announcer.tell(Occasion.REOPENED, appointment, key(appointment, number))));
    }

    private static String key(Appointment appointment, int number) {
        return "appointment-closing:" + appointment.code() + ":" + number;
    }
}

package balieplein.appointments;

import balieplein.appointments.Appointment.State;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Who came and who did not.
@Component
class Attendance {

    private final AppointmentsTable table;
    private final GivenTime time;
    private final Lapses lapses;
    private final BookingPolicies policies;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Attendance(
            AppointmentsTable table,
            GivenTime time,
            Lapses lapses,
            BookingPolicies policies,
            InstantSource clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.table = table;
        this.time = time;
        this.lapses = lapses;
        this.policies = policies;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    boolean arrive(String code) {
        return table.change(code, State.BOOKED, State.ARRIVED, clock.instant())
                || table.change(code, State.MISSED, State.ARRIVED, clock.instant());
    }

    /// What is left of its time is given to others.
    boolean miss(String code) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var missed = table.change(code, State.BOOKED, State.MISSED, clock.instant());
            if (missed) {
                table.find(code).ifPresent(this::publish);
                giveBack(code);
            }
            return missed;
        }));
    }

    int giveBack(String code) {
        return time.giveBack(code);
    }

    int takeBack(String code) {
        return time.takeBack(code);
    }

    /// Records who did not come, so many minutes after the agreed time as the city says (APT-11). What lies further
    /// back than a day is left as it is.
    int missWhoDidNotCome() {
        var after = policies.get().lateOn(CityTime.date(clock.instant())).missed();
        if (after == 0) {
            return 0;
        }
        var before = clock.instant().minus(Duration.ofMinutes(after));
        var missed = 0;
        for (var code : time.toMiss(before, before.minus(Duration.ofDays(1)))) {
            missed += !lapses.lapse(code) && miss(code) ? 1 : 0;
        }
        return missed;
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

package balieplein.forecasts;

import balieplein.appointments.Appointments;
import balieplein.insight.Measurement.HalfDay;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.locations.OpeningHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How many visitors come in the next days, per half day: by weekday, month, days after a closing day, and the bookings
/// known already (OPT-04).
@Component
public class Forecasts {

    static final int NOON = 12;

    private final PastHalfDays past;
    private final Appointments appointments;
    private final Locations locations;

    Forecasts(PastHalfDays past, Appointments appointments, Locations locations) {
        this.past = past;
        this.appointments = appointments;
        this.locations = locations;
    }

    /// For the open days from one to another.
    @Transactional(readOnly = true)
    public Forecast of(String location, LocalDate from, LocalDate to) {
        var place = locations.get(location);
        var history = past.of(place);
        var model = new HalfDayModel(history, day -> isAfterClosing(place.hours(), day));
        var halves = new ArrayList<Forecast.Half>();
        for (var day : place.hours().days(from, to)) {
            if (!day.closed()) {
                var booked = booked(location, day.date());
                for (var afternoon : List.of(false, true)) {
                    var known = booked[afternoon ? 1 : 0];
                    var expected = (int) Math.round(model.expect(day.date(), afternoon));
                    if (expected + known > 0) {
                        halves.add(new Forecast.Half(day.date(), afternoon, Math.max(expected, known), known));
                    }
                }
            }
        }
        return new Forecast(
                halves,
                model.isPlain(),
                Backtest.error(history, day -> isAfterClosing(place.hours(), day)),
                history.stream().mapToInt(HalfDay::generated).sum());
    }

    private int[] booked(String location, LocalDate day) {
        var booked = new int[2];
        for (var appointment : appointments.list(location, day)) {
            booked[CityTime.local(appointment.start()).getHour() < NOON ? 0 : 1]++;
        }
        return booked;
    }

    static boolean isAfterClosing(OpeningHours hours, LocalDate day) {
        var before = day.minusDays(1);
        while (before.getDayOfWeek().getValue() > 5) {
            before = before.minusDays(1);
        }
        return hours.calendar().closedFor(before).isPresent();
    }
}

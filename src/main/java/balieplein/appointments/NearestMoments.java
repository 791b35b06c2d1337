package balieplein.appointments;

import balieplein.appointments.Availability.Day;
import balieplein.appointments.Availability.Moment;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// The free moments of a location that are closest to one that is not free.
@Component
class NearestMoments {

    private static final int MOMENTS = 5;
    private static final int NEAR_DAYS = 7;

    private final FreeMoments free;
    private final InstantSource clock;

    NearestMoments(FreeMoments free, InstantSource clock) {
        this.free = free;
        this.clock = clock;
    }

    /// The nearest first.
    List<Moment> to(PlannedVisit visit, Location location, Instant start, Claim claim) {
        var today = CityTime.date(clock.instant());
        var last = today.plusDays(visit.under(location.rules()).horizon());
        var wanted = CityTime.date(start);
        var day = wanted.isBefore(today) ? today : wanted.isAfter(last) ? last : wanted;
        var from = day.minusDays(NEAR_DAYS).isBefore(today) ? today : day.minusDays(NEAR_DAYS);
        var to = day.plusDays(NEAR_DAYS).isAfter(last) ? last : day.plusDays(NEAR_DAYS);
        var near = nearest(free.days(visit, location, from, to, claim), start);
        return near.isEmpty() ? nearest(free.days(visit, location, today, last, claim), start) : near;
    }

    private static List<Moment> nearest(List<Day> days, Instant start) {
        return days.stream()
                .flatMap(day -> day.starts().stream())
                .sorted(Comparator.comparing(
                        moment -> Duration.between(start, moment.start()).abs()))
                .limit(MOMENTS)
                .toList();
    }
}

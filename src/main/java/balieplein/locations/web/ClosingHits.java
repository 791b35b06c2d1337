package balieplein.locations.web;

import balieplein.kernel.CityTime;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Impacts;
import balieplein.locations.Location;
import balieplein.locations.SuddenClosings;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Whom it would hit to close a location now, or at one of the next full hours until it closes anyway (LOC-14). Before
/// the doors open, the first is the hour at which they would.
@Component
class ClosingHits {

    private static final LocalizedText NO_REASON = LocalizedText.dutch("-");

    private final SuddenClosings closings;
    private final Impacts impacts;
    private final InstantSource clock;

    ClosingHits(SuddenClosings closings, Impacts impacts, InstantSource clock) {
        this.closings = closings;
        this.impacts = impacts;
        this.clock = clock;
    }

    List<TodayPage.Hit> list(Location location) {
        var now = CityTime.local(clock.instant());
        return hours(location, now).stream()
                .flatMap(from -> closings.with(location.code(), from, NO_REASON).stream()
                        .map(then -> new TodayPage.Hit(from, impacts.of(then))))
                .toList();
    }

    /// The moments at which a window of today is open or about to.
    private static List<LocalTime> hours(Location location, LocalDateTime now) {
        var time = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        var hours = new TreeSet<LocalTime>();
        for (var window : location.hours().windows(now.toLocalDate())) {
            var first = time.isBefore(window.from()) ? window.from() : time;
            for (var from = first; from.isBefore(window.to()); from = LocalTime.of(from.getHour() + 1, 0)) {
                hours.add(from);
                if (from.getHour() == 23) {
                    break;
                }
            }
        }
        return List.copyOf(hours);
    }
}

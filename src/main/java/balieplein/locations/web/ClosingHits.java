package balieplein.locations.web;

import balieplein.kernel.CityTime;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Impacts;
import balieplein.locations.Location;
import balieplein.locations.SuddenClosings;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whom it would hit to close a location now, or at one of the next full hours of today (LOC-14).
@Component
class ClosingHits {

    private static final int MOST = 8;
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
        var from = CityTime.local(clock.instant()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        var hits = new ArrayList<TodayPage.Hit>();
        while (hits.size() < MOST) {
            var then = closings.with(location.code(), from, NO_REASON).orElse(null);
            if (then == null) {
                break;
            }
            hits.add(new TodayPage.Hit(from, impacts.of(then)));
            if (from.getHour() == 23) {
                break;
            }
            from = LocalTime.of(from.getHour() + 1, 0);
        }
        return hits;
    }
}

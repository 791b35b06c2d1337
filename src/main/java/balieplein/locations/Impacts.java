package balieplein.locations;

import balieplein.kernel.CityTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What a change would touch: appointments and visitors by what their modules know, and the screens that show hours.
@Component
public class Impacts {

    private static final int DAYS_SHOWN = 400;

    private final Locations locations;
    private final ObjectProvider<ChangeImpact> others;
    private final InstantSource clock;

    Impacts(Locations locations, ObjectProvider<ChangeImpact> others, InstantSource clock) {
        this.locations = locations;
        this.others = others;
        this.clock = clock;
    }

    /// The location as it would become with the pattern that begins on a day, drafted or approved.
    public Location with(String code, LocalDate from) {
        var now = locations.get(code);
        var hours = now.hours();
        return hours.find(from, false)
                .map(draft -> now.with(hours.without(draft).with(draft.in(OpeningPattern.State.PUBLISHED))))
                .orElse(now);
    }

    public List<Impact> of(Location then) {
        return between(locations.get(then.code()), then);
    }

    /// How many appointments a change leaves without a place.
    long appointments(Location now, Location then) {
        return between(now, then).stream()
                .filter(impact -> impact.kind().equals(Impact.APPOINTMENTS))
                .mapToLong(Impact::count)
                .sum();
    }

    /// What is touched when a location that was so becomes so.
    List<Impact> between(Location now, Location then) {
        var impacts = new ArrayList<Impact>();
        others.orderedStream().forEach(each -> impacts.addAll(each.of(now, then)));
        if (differs(now, then)) {
            impacts.add(new Impact("displays", now.displays().size()));
            impacts.add(new Impact("kiosks", now.kiosks().size()));
        }
        return impacts;
    }

    private boolean differs(Location now, Location then) {
        var today = CityTime.date(clock.instant());
        return today.datesUntil(today.plusDays(DAYS_SHOWN))
                .anyMatch(day -> !now.hours().windows(day).equals(then.hours().windows(day)));
    }
}

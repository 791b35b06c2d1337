package balieplein.locations;

import balieplein.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A location, or one of its counters, that is to close after a day (LOC-08).
///
/// @param location its code
/// @param counter the code of the counter; absent when the whole location is to close
/// @param alternatives codes of the locations to go to instead; none for a counter
/// @param author who planned it, as the issuer names them
public record Closing(
        String location,
        @Nullable String counter,
        LocalDate lastDay,
        List<String> alternatives,
        String author,
        String authorName,
        Instant plannedAt) {

    public Closing {
        alternatives = List.copyOf(alternatives);
    }

    /// A location as it would be if this were not planned.
    Location before(Location now) {
        var lastDays = now.offer().lastDays();
        var others = counter == null ? new LastDays(null, lastDays.counters()) : lastDays.without(counter);
        return now.with(now.offer().with(others));
    }

    /// A location as it will be.
    Location after(Location now) {
        var then = before(now);
        return counter == null ? closed(then) : withoutCounter(then, counter);
    }

    private Location closed(Location now) {
        var hours = now.hours();
        var active = new Period(hours.active().from(), lastDay);
        return now.with(new OpeningHours(active, hours.patterns(), hours.exceptions(), hours.calendar()))
                .with(now.offer().withAlternatives(alternatives));
    }

    private Location withoutCounter(Location now, String code) {
        var left = now.counters().stream()
                .filter(each -> !each.code().equals(code) || !each.startsAfter(lastDay))
                .map(each -> each.code().equals(code) ? each.atMostUntil(lastDay) : each)
                .toList();
        return now.with(left);
    }
}

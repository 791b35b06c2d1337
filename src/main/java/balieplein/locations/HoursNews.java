package balieplein.locations;

import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells the rest of the product that the public sees other hours of a location, however they were changed.
@Component
class HoursNews {

    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    HoursNews(ApplicationEventPublisher events, InstantSource clock) {
        this.events = events;
        this.clock = clock;
    }

    /// Nothing when both look the same. To call in the transaction that changes the hours.
    ///
    /// @param was absent for a location that is new
    void tell(String location, @Nullable OpeningHours was, OpeningHours is) {
        if (was != null && was.isShownLike(is)) {
            return;
        }
        for (var day : suddenly(was, is)) {
            events.publishEvent(new SuddenClosing.Changed(CurrentCity.code(), location, day));
        }
        events.publishEvent(new HoursPublished(CurrentCity.code(), location, UUID.randomUUID(), clock.instant()));
    }

    /// The days, today or later, that end early now or no longer do (LOC-10).
    private TreeSet<LocalDate> suddenly(@Nullable OpeningHours was, OpeningHours is) {
        var today = CityTime.date(clock.instant());
        var days = new TreeSet<LocalDate>();
        is.exceptions().stream()
                .filter(each -> was == null || !was.exceptions().contains(each))
                .filter(OpeningException::isSudden)
                .forEach(each -> days.add(each.from()));
        if (was != null) {
            was.exceptions().stream()
                    .filter(each -> each.isSudden() && !is.exceptions().contains(each))
                    .forEach(each -> days.add(each.from()));
        }
        days.removeIf(day -> day.isBefore(today));
        return days;
    }
}

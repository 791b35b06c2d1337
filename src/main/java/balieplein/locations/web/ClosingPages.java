package balieplein.locations.web;

import balieplein.kernel.CityTime;
import balieplein.locations.Closings;
import balieplein.locations.Locations;
import balieplein.locations.Reopenings;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the pages on which a location or one of its counters closes.
@Component
class ClosingPages {

    private final Locations locations;
    private final Closings closings;
    private final Reopenings reopenings;
    private final InstantSource clock;

    ClosingPages(Locations locations, Closings closings, Reopenings reopenings, InstantSource clock) {
        this.reopenings = reopenings;
        this.locations = locations;
        this.closings = closings;
        this.clock = clock;
    }

    ClosingPage location(String code, Map<String, String> form, FieldErrors errors) {
        var location = locations.get(code);
        var others = locations.list().stream()
                .filter(other -> !other.code().equals(code))
                .map(other -> new Choice(other.code(), other.name()))
                .toList();
        return new ClosingPage(
                code,
                location.name(),
                closings.find(code)
                        .map(closing -> PlannedClosing.of(closing, closings.impacts(closing)))
                        .orElse(null),
                reopenings.find(code, null).map(ReopeningWaits::of).orElse(null),
                location.hours().active().until(),
                others,
                CityTime.date(clock.instant()),
                ClosingPage.Typed.of(form),
                errors);
    }

    CounterClosingPage counter(String code, String counter, Map<String, String> form, FieldErrors errors) {
        var location = locations.get(code);
        var latest = location.counters().stream()
                .filter(each -> each.code().equals(counter))
                .reduce(CountersController::later)
                .orElseThrow(() -> new NotFound("No counter '" + counter + "' at " + code + "."));
        return new CounterClosingPage(
                code,
                location.name(),
                latest,
                closings.find(code, counter)
                        .map(closing -> PlannedClosing.of(closing, closings.impacts(closing)))
                        .orElse(null),
                reopenings.find(code, counter).map(ReopeningWaits::of).orElse(null),
                CityTime.date(clock.instant()),
                ClosingPage.Typed.of(form),
                errors);
    }
}

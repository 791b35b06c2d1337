package balieplein.forecasts.web;

import balieplein.forecasts.Forecasts;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The next two weeks, and the counters for the next open day.
@Allowed({Role.FLOOR_MANAGER, Role.ANALYST, Role.LOCATION_MANAGER, Role.ADMIN})
@Controller
class ForecastController {

    private static final int DAYS = 14;

    private final Forecasts forecasts;
    private final ForecastPages pages;
    private final Locations locations;
    private final InstantSource clock;

    ForecastController(Forecasts forecasts, ForecastPages pages, Locations locations, InstantSource clock) {
        this.forecasts = forecasts;
        this.pages = pages;
        this.locations = locations;
        this.clock = clock;
    }

    @GetMapping("/staff/forecasts")
    ForecastPage show(@RequestParam(required = false) @Nullable String location) {
        var today = CityTime.date(clock.instant());
        var place = place(location, today);
        var forecast = forecasts.of(place.code(), today.plusDays(1), today.plusDays(DAYS));
        return pages.of(reachable(today).toList(), place, forecast);
    }

    private Location place(@Nullable String code, LocalDate today) {
        if (code != null && !code.isEmpty()) {
            Reach.require(Place.location(code));
            return locations.get(code);
        }
        return reachable(today).findFirst().orElseThrow(() -> new NotFound("There is no location to forecast yet."));
    }

    private Stream<Location> reachable(LocalDate today) {
        return locations.list().stream()
                .filter(location -> location.hours().active().contains(today))
                .filter(location -> Reach.includes(Place.location(location.code())));
    }
}

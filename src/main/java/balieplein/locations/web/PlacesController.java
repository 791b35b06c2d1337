package balieplein.locations.web;

import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.OpenDay;
import balieplein.locations.OpeningHours;
import balieplein.locations.OpeningPattern;
import balieplein.locations.Photos;
import balieplein.web.MenuEntry;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The locations for residents.
@Controller
@Open
class PlacesController {

    private static final int DAYS_AHEAD = 90;

    private final Locations locations;
    private final Photos photos;
    private final InstantSource clock;

    PlacesController(Locations locations, Photos photos, InstantSource clock) {
        this.photos = photos;
        this.locations = locations;
        this.clock = clock;
    }

    @Bean
    static MenuEntry placesMenuEntry() {
        return MenuEntry.resident(30, "/locations", "locations.menu");
    }

    @GetMapping("/locations")
    PlacesPage list() {
        var now = CityTime.local(clock.instant());
        return new PlacesPage(locations.list().stream()
                .filter(location -> isNotOver(location, now.toLocalDate()))
                .map(location -> new PlacesPage.Place(location, location.hours().at(now)))
                .toList());
    }

    @GetMapping("/locations/{code}")
    PlacePage show(@PathVariable String code) {
        var location = locations.get(code);
        var hours = location.hours();
        var now = CityTime.local(clock.instant());
        var today = now.toLocalDate();
        return new PlacePage(
                location,
                hours.at(now),
                hours.day(today),
                hours.patternOn(today).map(pattern -> pattern.week().grouped()).orElse(List.of()),
                changes(hours, today),
                special(hours, today),
                photos.find(code).orElse(null),
                hours.active().until(),
                location.offer().alternatives().stream()
                        .flatMap(other -> locations.find(other).stream())
                        .toList());
    }

    private static List<PlacePage.Change> changes(OpeningHours hours, LocalDate today) {
        return hours.patterns().stream()
                .filter(pattern -> pattern.isPublished() && pattern.from().isAfter(today) && isActive(hours, pattern))
                .map(pattern ->
                        new PlacePage.Change(pattern.from(), pattern.week().grouped()))
                .toList();
    }

    /// Only days on which the pattern would be open: that a Sunday is a holiday changes nothing.
    private static List<OpenDay> special(OpeningHours hours, LocalDate today) {
        return hours.days(today, today.plusDays(DAYS_AHEAD)).stream()
                .filter(day -> day.reason() != null && hours.active().contains(day.date()))
                .filter(day -> !day.closed()
                        || hours.patternOn(day.date())
                                .filter(pattern -> !pattern.week()
                                        .on(day.date().getDayOfWeek())
                                        .isEmpty())
                                .isPresent())
                .toList();
    }

    private static boolean isActive(OpeningHours hours, OpeningPattern pattern) {
        return hours.active().contains(pattern.from());
    }

    private static boolean isNotOver(Location location, LocalDate today) {
        var until = location.hours().active().until();
        return until == null || !until.isBefore(today);
    }
}

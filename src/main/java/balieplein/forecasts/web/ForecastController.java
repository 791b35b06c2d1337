package balieplein.forecasts.web;

import static balieplein.web.Formats.day;
import static balieplein.web.Formats.number;
import static balieplein.web.Formats.percent;
import static balieplein.web.Formats.shortDay;
import static balieplein.web.Texts.text;

import balieplein.forecasts.Forecast;
import balieplein.forecasts.Forecasts;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.scenarios.CounterAdvice;
import balieplein.web.Bar;
import balieplein.web.Choice;
import balieplein.web.ColumnChart;
import balieplein.web.NotFound;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
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
    private final CounterAdvice advice;
    private final Locations locations;
    private final InstantSource clock;

    ForecastController(Forecasts forecasts, CounterAdvice advice, Locations locations, InstantSource clock) {
        this.forecasts = forecasts;
        this.advice = advice;
        this.locations = locations;
        this.clock = clock;
    }

    @GetMapping("/staff/forecasts")
    ForecastPage show(@RequestParam(required = false) @Nullable String location) {
        var today = CityTime.date(clock.instant());
        var place = place(location, today);
        var forecast = forecasts.of(place.code(), today.plusDays(1), today.plusDays(DAYS));
        var days = forecast.halves().stream().map(Forecast.Half::day).distinct().toList();
        var next = days.isEmpty() ? null : days.getFirst();
        return new ForecastPage(
                reachable(today)
                        .map(each -> new Choice(each.code(), each.name()))
                        .toList(),
                place.code(),
                place.name(),
                note(forecast),
                forecast.generated() == 0 ? "" : text("forecasts.staff.generated", forecast.generated()),
                new ColumnChart(days.stream()
                        .map(each -> new Bar(shortDay(each), forecast.visitors(each), number(forecast.visitors(each))))
                        .toList()),
                text("forecasts.staff.sentence"),
                forecast.halves().stream().map(ForecastController::row).toList(),
                next == null ? "" : day(next),
                next == null ? List.of() : advice(place, next, forecast.visitors(next)));
    }

    private List<ForecastPage.Advice> advice(Location place, LocalDate day, int visitors) {
        return advice.forDay(place.code(), day, visitors).entrySet().stream()
                .map(entry -> new ForecastPage.Advice(
                        place.getPool(entry.getKey()).name().in(Texts.language()),
                        entry.getValue().toString()))
                .toList();
    }

    private static ForecastPage.Row row(Forecast.Half half) {
        return new ForecastPage.Row(
                day(half.day()),
                text(half.afternoon() ? "forecasts.staff.afternoon" : "forecasts.staff.morning"),
                number(half.visitors()),
                number(half.booked()));
    }

    private static String note(Forecast forecast) {
        if (forecast.plain() || forecast.error().isEmpty()) {
            return text("forecasts.staff.plain");
        }
        return text("forecasts.staff.error", percent(forecast.error().getAsDouble()));
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

package balieplein.forecasts.web;

import static balieplein.web.Formats.day;
import static balieplein.web.Formats.number;
import static balieplein.web.Formats.percent;
import static balieplein.web.Formats.shortDay;
import static balieplein.web.Texts.text;

import balieplein.forecasts.Forecast;
import balieplein.locations.Location;
import balieplein.scenarios.CounterAdvice;
import balieplein.web.Bar;
import balieplein.web.Choice;
import balieplein.web.ColumnChart;
import balieplein.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts the page of a forecast together.
@Component
class ForecastPages {

    private final CounterAdvice advice;

    ForecastPages(CounterAdvice advice) {
        this.advice = advice;
    }

    /// @param reachable the locations that can be chosen
    ForecastPage of(List<Location> reachable, Location place, Forecast forecast) {
        var days = forecast.halves().stream().map(Forecast.Half::day).distinct().toList();
        var next = days.isEmpty() ? null : days.getFirst();
        return new ForecastPage(
                reachable.stream()
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
                forecast.halves().stream().map(ForecastPages::row).toList(),
                next == null ? "" : day(next),
                next == null
                        ? AdvisedCounters.of(Map.of(), pool -> pool)
                        : advice(place, next, forecast.visitors(next)));
    }

    private AdvisedCounters advice(Location place, LocalDate day, int visitors) {
        return AdvisedCounters.of(
                advice.forDay(place.code(), day, visitors),
                pool -> place.getPool(pool).name().in(Texts.language()));
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
}

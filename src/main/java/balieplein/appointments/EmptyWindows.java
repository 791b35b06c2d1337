package balieplein.appointments;

import balieplein.catalogue.Product;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.locations.ChangeImpact;
import balieplein.locations.Impact;
import balieplein.locations.Location;
import balieplein.locations.OpeningWindow;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Warns, before hours are published, of windows for which there is no visit: the filter leaves out everything that can
/// be done at the location, all of their first four weeks (APT-08).
@Component
class EmptyWindows implements ChangeImpact {

    private static final int DAYS_AHEAD = 400;
    private static final int DAYS = 28;
    private static final int MOST_PERSONS = 10;

    private final Products products;
    private final InstantSource clock;

    EmptyWindows(Products products, InstantSource clock) {
        this.products = products;
        this.clock = clock;
    }

    /// Nothing when every window has visits.
    @Override
    public List<Impact> of(Location now, Location then) {
        var today = CityTime.date(clock.instant());
        var first = today.datesUntil(today.plusDays(DAYS_AHEAD))
                .filter(day -> !now.hours().windows(day).equals(then.hours().windows(day)))
                .findFirst();
        var empty = first.map(day -> empty(then, day)).orElse(0L);
        return empty == 0 ? List.of() : List.of(new Impact("empty-windows", empty));
    }

    private long empty(Location then, LocalDate first) {
        var steps = products.listAll().stream()
                .filter(Product::isPublished)
                .flatMap(product -> product.steps().stream())
                .toList();
        record Filtered(LocalDate day, OpeningWindow window) {}
        var filtered = first.datesUntil(first.plusDays(DAYS))
                .flatMap(day -> then.hours().windows(day).stream()
                        .filter(window -> !window.filter().isAll())
                        .map(window -> new Filtered(day, window)))
                .toList();
        return filtered.stream()
                .map(Filtered::window)
                .distinct()
                .filter(window -> filtered.stream()
                        .filter(each -> each.window().equals(window))
                        .allMatch(each -> steps.stream().noneMatch(step -> fits(step, then, each.day(), window))))
                .count();
    }

    private static boolean fits(ProductStep step, Location then, LocalDate day, OpeningWindow window) {
        var codes = List.of(step.fullCode());
        var most = step.maxPersons() == 0 ? MOST_PERSONS : step.maxPersons();
        return then.offers(codes, day)
                && then.poolsFor(codes).stream()
                        .anyMatch(pool -> !then.counters(day, pool.code()).isEmpty())
                && IntStream.rangeClosed(1, most)
                        .anyMatch(persons -> then.admits(window, codes, step.minutesFor(persons)));
    }
}

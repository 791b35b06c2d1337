package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.insight.Selection;
import balieplein.insight.VisitRow;
import balieplein.kernel.CityTime;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts visits on the screen, as whoever asks may see them.
@Component
class RowShapes {

    private final Products products;

    RowShapes(Products products) {
        this.products = products;
    }

    String heading(Selection selection, @Nullable String product) {
        var period = Shown.period(selection);
        return product == null
                ? period
                : products.find(product)
                                .map(found -> found.name().in(Texts.language()))
                                .orElse(product)
                        + ", " + period;
    }

    /// Without how long it took for whoever may not see figures of officials: one visit is always one official's work
    /// (MEA-08).
    static VisitRow discreet(VisitRow visit) {
        return visit.isOfOfficial() && !StaffFigures.areSeen() ? visit.withoutHandling() : visit;
    }

    RowsPage.Row row(VisitRow visit) {
        return new RowsPage.Row(
                visit.visit(),
                Formats.shortDay(CityTime.date(visit.arrived())) + " " + Formats.time(visit.arrived()),
                time(visit.due()),
                visit.steps().stream()
                        .map(step -> products.nameOf(step, Texts.language()))
                        .collect(Collectors.joining(", ")),
                text("insight.staff.rows.state." + visit.state()),
                visit.generated(),
                clock(visit.waiting()),
                clock(visit.waitingFromDue()),
                clock(visit.handling()),
                clock(visit.throughput()));
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? Shown.NOTHING : Formats.time(instant);
    }

    /// `7:05`, minutes and seconds.
    private static String clock(@Nullable Integer seconds) {
        if (seconds == null) {
            return Shown.NOTHING;
        }
        var all = Math.abs(seconds);
        return (seconds < 0 ? "−" : "") + "%d:%02d".formatted(all / 60, all % 60);
    }
}

package balieplein.insight.web;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.surveys.SurveyLook;
import balieplein.surveys.SurveyResults;
import balieplein.web.Choice;
import balieplein.web.Texts;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How satisfied residents are, by channel over the years (QUA-04, QUA-05).
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
class SatisfactionController {

    private static final String CSV = "/staff/reports/satisfaction.csv";

    private final SurveyResults results;
    private final ReportLocations places;
    private final Products products;
    private final InstantSource clock;

    SatisfactionController(SurveyResults results, ReportLocations places, Products products, InstantSource clock) {
        this.results = results;
        this.places = places;
        this.products = products;
        this.clock = clock;
    }

    @GetMapping("/staff/reports/satisfaction")
    SatisfactionPage show(
            @RequestParam(defaultValue = "") String location, @RequestParam(required = false) @Nullable Integer year) {
        var place = places.placeOrAll(location);
        var look = results.look(place, true);
        var shown = year(year, look);
        var shapes = new SatisfactionShapes(look, shown);
        return new SatisfactionPage(
                places.choices(),
                place == null ? "" : place,
                look.years().stream()
                        .map(String::valueOf)
                        .map(each -> new Choice(each, each))
                        .toList(),
                String.valueOf(shown),
                shapes.sentence(),
                shapes.bars(),
                shapes.channels(),
                shapes.byYear(),
                shapes.byMonth(),
                shapes.products(this::nameOf),
                CSV + "?year=" + shown + (place == null ? "" : "&location=" + place),
                shapes.hasGenerated());
    }

    @GetMapping(CSV)
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String location, @RequestParam(required = false) @Nullable Integer year) {
        var look = results.look(places.placeOrAll(location), true);
        var shown = year(year, look);
        return SatisfactionRows.csv(SatisfactionRows.of(look, shown)).response("satisfaction-" + shown + ".csv");
    }

    private String nameOf(String code) {
        return products.find(code)
                .map(product -> product.name().in(Texts.language()))
                .orElse(code);
    }

    /// Without a choice the last one with somebody asked.
    private int year(@Nullable Integer asked, SurveyLook look) {
        var last = look.years().isEmpty()
                ? CityTime.date(clock.instant()).getYear()
                : look.years().getFirst();
        return asked == null ? last : Math.clamp(asked, 1900, 9999);
    }
}

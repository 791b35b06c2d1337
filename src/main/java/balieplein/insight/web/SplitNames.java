package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.insight.Dimension;
import balieplein.locations.Locations;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// What the key of a row is called, by what the report is split.
@Component
class SplitNames {

    private static final int HALF_HOUR = 30;

    private final Products products;
    private final Locations locations;

    SplitNames(Products products, Locations locations) {
        this.products = products;
        this.locations = locations;
    }

    String of(Dimension split, String key) {
        if (key.isEmpty()) {
            return Shown.NOTHING;
        }
        return switch (split) {
            case PRODUCT ->
                products.find(key)
                        .map(product -> product.name().in(Texts.language()))
                        .orElse(key);
            case WEEKDAY -> Formats.capital(Formats.weekday(DayOfWeek.valueOf(key.toUpperCase(Locale.ROOT))));
            case HALF_HOUR -> {
                var start = LocalTime.parse(key);
                yield Formats.clock(start, start.plusMinutes(HALF_HOUR));
            }
            case LOCATION ->
                locations.find(key).map(location -> location.name()).orElse(key);
            case REGIME -> text("insight.staff.over.regime." + key);
            case DATE, MONTH, STEP, SERVICE, COUNTER, POOL, CHANNEL, OPENING, REFERRALS, OFFICIAL -> key;
        };
    }
}

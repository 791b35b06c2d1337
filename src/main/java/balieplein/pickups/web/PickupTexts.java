package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.pickups.PickupItem;
import balieplein.pickups.PickupState;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/// Items as people read them.
@Component
class PickupTexts {

    private final Products products;
    private final Locations locations;
    private final InstantSource clock;

    PickupTexts(Products products, Locations locations, InstantSource clock) {
        this.products = products;
        this.locations = locations;
        this.clock = clock;
    }

    ItemRow row(PickupItem item) {
        var ready = item.readyAt();
        return new ItemRow(
                item.code(),
                item.reference(),
                product(item.step()),
                item.state().tag(),
                text("pickups.state." + item.state().tag()),
                colour(item.state()),
                item.shelf() == null ? "–" : item.shelf(),
                item.name() == null ? "–" : item.name(),
                location(item.location()),
                ready == null ? "–" : Formats.shortDay(CityTime.date(ready)),
                ready == null
                        ? 0
                        : (int) ChronoUnit.DAYS.between(CityTime.date(ready), CityTime.date(clock.instant())));
    }

    String product(String step) {
        return products.nameOf(step, Texts.language());
    }

    String location(String code) {
        return locations.find(code).map(found -> found.name()).orElse(code);
    }

    private static String colour(PickupState state) {
        return switch (state) {
            case REQUESTED -> "info";
            case READY -> "success";
            case BLOCKED -> "danger";
            case HANDED_OVER -> "neutral";
            case UNCOLLECTED -> "warning";
        };
    }
}

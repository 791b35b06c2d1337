package balieplein.staff.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Grant;
import balieplein.kernel.Period;
import balieplein.locations.Locations;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Roles, places and days as administrators read them.
@Component
class TeamTexts {

    private final Products products;
    private final Locations locations;

    TeamTexts(Products products, Locations locations) {
        this.products = products;
        this.locations = locations;
    }

    /// “locatiebeheerder · Stadskantoor”.
    String grant(Grant grant) {
        var service = grant.service();
        var location = grant.location();
        return Stream.of(
                        text("identity.role." + grant.role().code()),
                        service == null ? "" : service(service),
                        location == null ? "" : location(location))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String service(String code) {
        return products.findService(code)
                .map(found -> found.name().in(Texts.language()))
                .orElse(code);
    }

    String days(Period period) {
        var from = period.from();
        var until = period.until();
        if (from == null) {
            return "";
        }
        return until == null
                ? text("staff.staff.from", Formats.date(from))
                : text("staff.staff.from-until", Formats.date(from), Formats.date(until));
    }

    private String location(String code) {
        return locations.list().stream()
                .filter(location -> location.code().equals(code))
                .findFirst()
                .map(location -> location.name())
                .orElse(code);
    }
}

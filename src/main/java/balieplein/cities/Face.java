package balieplein.cities;

import balieplein.web.Site;
import java.util.List;

/// A city with what is served of its looks: files whose names hold a hash of their content.
record Face(City city, Site site, String styleSheet) {

    static Face of(City city) {
        var sheet = TokenSheet.of(city.style());
        var site = new Site(
                city.code(),
                city.name(),
                city.title(),
                city.languages(),
                city.phone(),
                city.email(),
                lines(city),
                "/style/" + Hash.of(sheet) + ".css",
                "/style/" + Hash.of(city.style().logo()) + ".svg");
        return new Face(city, site, sheet);
    }

    private static List<String> lines(City city) {
        var address = city.address();
        return address == null ? List.of() : List.of(address.street(), address.postcode() + " " + address.town());
    }
}

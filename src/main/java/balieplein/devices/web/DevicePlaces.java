package balieplein.devices.web;

import static balieplein.web.Texts.text;

import balieplein.locations.Locations;
import balieplein.web.Choice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What devices can show.
@Component
class DevicePlaces {

    private final Locations locations;

    DevicePlaces(Locations locations) {
        this.locations = locations;
    }

    /// Every page that a device can show, by its address.
    List<Choice> list() {
        var places = new ArrayList<Choice>();
        for (var location : locations.list()) {
            places.add(new Choice("/kiosk/" + location.code(), text("devices.staff.kiosk-at", location.name())));
            location.displays()
                    .forEach(display -> places.add(new Choice(
                            "/displays/" + display.code() + "?location=" + location.code(),
                            text("devices.staff.display-at", display.name(), location.name()))));
        }
        return places;
    }
}

package balieplein.plaza.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.incidents.Incidents;
import balieplein.plaza.Counters;
import balieplein.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The silent alarm of a counter, and who goes to look.
@Controller
@RequestMapping(DeskPath.PATTERN + "/alarm")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PlazaPlaces.class)
class DeskAlarmController {

    private final Counters counters;
    private final Incidents incidents;

    DeskAlarmController(Counters counters, Incidents incidents) {
        this.counters = counters;
        this.incidents = incidents;
    }

    @PostMapping
    Redirect raise(@PathVariable String location, @PathVariable String counter) {
        var place = counters.get(counter, location);
        incidents.raise(location, counter);
        counters.tellScreens(location);
        return Redirect.to(new DeskPath(place).path());
    }

    @PostMapping("/{number}")
    Redirect come(@PathVariable String location, @PathVariable String counter, @PathVariable long number) {
        var place = counters.get(counter, location);
        incidents.come(number);
        counters.tellScreens(location);
        return Redirect.to(new DeskPath(place).path());
    }
}

package balieplein.scenarios.web;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.scenarios.SavedScenario;
import balieplein.scenarios.Scenarios;
import balieplein.web.Choice;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The library of scenarios, what was saved, and one result beside today.
@Allowed({Role.ANALYST, Role.LOCATION_MANAGER, Role.ADMIN})
@Controller
class ScenariosController {

    private final Scenarios scenarios;
    private final Locations locations;
    private final Names names;
    private final InstantSource clock;

    ScenariosController(Scenarios scenarios, Locations locations, Names names, InstantSource clock) {
        this.scenarios = scenarios;
        this.locations = locations;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/staff/scenarios")
    ScenariosPage list(@RequestParam(required = false) @Nullable String location) {
        var reachable = reachable().toList();
        var place = reachable.stream()
                .filter(each -> each.code().equals(location))
                .findFirst()
                .or(() -> reachable.stream().findFirst())
                .map(Location::code)
                .orElse("");
        return new ScenariosPage(
                reachable.stream()
                        .map(each -> new Choice(each.code(), each.name()))
                        .toList(),
                place,
                place.isEmpty() ? List.of() : ScenarioLibrary.of(place, reachable.size()),
                scenarios.list().stream()
                        .filter(this::isReachable)
                        .map(this::row)
                        .toList());
    }

    @GetMapping("/staff/scenarios/{code}")
    ScenarioPage show(@PathVariable String code) {
        var saved = scenarios.get(code);
        Reach.require(Place.location(saved.location()));
        var location = locations.get(saved.location());
        return new ScenarioPage(code, saved.name(), location.name(), Comparisons.of(saved.answer(), location, names));
    }

    @GetMapping("/staff/scenarios/{code}.csv")
    ResponseEntity<byte[]> file(@PathVariable String code) {
        var saved = scenarios.get(code);
        Reach.require(Place.location(saved.location()));
        return ScenarioFile.of(saved).response("scenario-" + code + ".csv");
    }

    private SavedRow row(SavedScenario saved) {
        return SavedRow.of(
                saved, locations.find(saved.location()).map(Location::name).orElse(saved.location()));
    }

    private Stream<Location> reachable() {
        var today = CityTime.date(clock.instant());
        return locations.list().stream()
                .filter(location -> location.hours().active().contains(today))
                .filter(location -> Reach.includes(Place.location(location.code())));
    }

    private boolean isReachable(SavedScenario saved) {
        return Reach.includes(Place.location(saved.location()));
    }
}

package balieplein.floor;

import balieplein.cities.Cities;
import balieplein.database.LiveChannel;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// The locations where somebody may be waiting: those of which something was heard since the last time nobody was. So
/// that watching three hundred cities costs no more than the queues there are.
@Component
class BusyFloors implements LiveChannel.Listener {

    private record Floor(String city, String location) {}

    private static final String TOPIC = "/plaza/";

    private final Cities cities;
    private final Locations locations;
    private final Set<Floor> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean unsure = true;

    BusyFloors(Cities cities, Locations locations, LiveChannel live) {
        this.cities = cities;
        this.locations = locations;
        live.subscribe("", this);
    }

    @Override
    public void heard(String topic, String payload) {
        var at = topic.indexOf(TOPIC);
        if (at > 0) {
            busy.add(new Floor(topic.substring(0, at), topic.substring(at + TOPIC.length())));
        }
    }

    /// News may have been missed: any location may be busy.
    @Override
    public void lost() {
        unsure = true;
    }

    /// @param isBusy looks at a location of the current city; false when nobody waits there
    void watch(Predicate<String> isBusy) {
        if (unsure) {
            unsure = false;
            cities.codes()
                    .forEach(city -> CurrentCity.run(city, () -> locations.list().stream()
                            .map(Location::code)
                            .forEach(location -> busy.add(new Floor(city, location)))));
        }
        for (var floor : Set.copyOf(busy)) {
            busy.remove(floor); // news that comes while we look puts it back
            CurrentCity.run(floor.city(), () -> {
                if (locations.find(floor.location()).isPresent() && isBusy.test(floor.location())) {
                    busy.add(floor);
                }
            });
        }
    }
}

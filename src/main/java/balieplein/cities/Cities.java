package balieplein.cities;

import balieplein.kernel.CurrentCity;
import balieplein.web.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The cities that are served here. Reading is from memory and sees a change from its commit on.
@Component
public class Cities {

    private final CitiesTable table;
    private final Hosts hosts;

    Cities(CitiesTable table, Hosts hosts) {
        this.table = table;
        this.hosts = hosts;
    }

    /// The city on whose behalf we work now. Throws [NotFound] when it does not exist.
    public City current() {
        return find(CurrentCity.code()).orElseThrow(() -> new NotFound("No city " + CurrentCity.code()));
    }

    public Optional<City> find(String code) {
        return hosts.find(code).map(Face::city);
    }

    /// The codes of all cities, the first city first.
    public List<String> codes() {
        return table.codes();
    }

    /// The stylesheet of the current city: its house style as tokens.
    public String styleSheet() {
        return hosts.find(CurrentCity.code()).map(Face::styleSheet).orElse("");
    }

    /// Whether a file for this city may come in through a host name: a city changes itself. When trying out, an address
    /// without a name may change any city, and the first city may bring in a new one.
    public boolean mayImport(String city, String host) {
        if (city.equals(CurrentCity.code()) || hosts.isNameless(host)) {
            return true;
        }
        var first = codes().stream().findFirst().filter(CurrentCity.code()::equals);
        return hosts.isTryingOut() && first.isPresent() && find(city).isEmpty();
    }

    /// To be called in the transaction that changes the current city.
    void changed() {
        hosts.changed();
    }
}

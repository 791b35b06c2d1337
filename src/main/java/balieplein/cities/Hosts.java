package balieplein.cities;

import balieplein.database.LiveChannel;
import balieplein.kernel.CurrentCity;
import balieplein.web.Site;
import balieplein.web.Sites;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Which city answers on which host name. When trying out (demo, test) a city also answers on `<code>.localhost`, and
/// the first city on an address without a name: `localhost` or a number.
@Component
final class Hosts implements Sites, LiveChannel.Listener {

    private static final String NEWS = "cities/city";
    private static final Pattern NAMELESS = Pattern.compile("localhost|\\d{1,3}(\\.\\d{1,3}){3}|\\[.*]|.*:.*|");
    private static final String LOCAL = ".localhost";

    private final CitiesTable table;
    private final HostsTable hosts;
    private final boolean tryingOut;
    private final CityCache<Optional<Face>> faces;
    private volatile Remembered<Map<String, String>> cities = new Remembered<>();

    Hosts(CitiesTable table, HostsTable hosts, LiveChannel live, Environment environment) {
        this.table = table;
        this.hosts = hosts;
        this.tryingOut = environment.acceptsProfiles(Profiles.of("demo", "test"));
        this.faces =
                new CityCache<>(NEWS, live, () -> table.find(CurrentCity.code()).map(Face::of));
        live.subscribe("", this);
    }

    @Override
    public Optional<Site> findByHost(String host) {
        return codeOf(host).flatMap(this::find).map(Face::site);
    }

    @Override
    public List<String> codes() {
        return table.codes();
    }

    /// A city and how it looks.
    Optional<Face> find(String code) {
        return CurrentCity.call(code, faces::get);
    }

    /// Whether this is an address that names no city.
    boolean isNameless(String host) {
        return tryingOut && NAMELESS.matcher(host).matches();
    }

    boolean isTryingOut() {
        return tryingOut;
    }

    /// To be called in the transaction that changes the current city.
    void changed() {
        faces.changed();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                cities = new Remembered<>();
            }
        });
    }

    @Override
    public void heard(String topic, String payload) {
        if (topic.endsWith("/" + NEWS)) {
            cities = new Remembered<>();
        }
    }

    @Override
    public void lost() {
        cities = new Remembered<>();
    }

    private Optional<String> codeOf(String host) {
        var known = Optional.ofNullable(cities.get(hosts::codesByHost).get(host));
        if (known.isPresent() || !tryingOut) {
            return known;
        }
        if (host.endsWith(LOCAL)) {
            return Optional.of(host.substring(0, host.length() - LOCAL.length()));
        }
        return isNameless(host) ? table.codes().stream().findFirst() : Optional.empty();
    }
}

package balieplein.plaza;

import balieplein.cities.Cities;
import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.FileText;
import balieplein.cities.Tally;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Locations;
import balieplein.locations.Pool;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The key `queues` of the city file: what each location promises about waiting.
@Component
@Order(25)
final class QueuesSection implements CityFileSection {

    static final String POOL = "pool of ";

    private final QueueRulesTable table;
    private final Cities cities;
    private final Locations locations;

    QueuesSection(QueueRulesTable table, Cities cities, Locations locations) {
        this.table = table;
        this.cities = cities;
        this.locations = locations;
    }

    @Override
    public List<String> keys() {
        return List.of("queues");
    }

    /// A city that is new has no queues yet but those of its file.
    @Override
    public Set<String> known(String kind) {
        return kind.startsWith(POOL) && cities.find(CurrentCity.code()).isPresent()
                ? locations.list().stream()
                        .filter(location -> kind.equals(POOL + location.code()))
                        .flatMap(location -> location.pools().stream())
                        .map(Pool::code)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public Change read(FileEntry file) {
        var read = file.entries("queues").stream().map(QueueRulesReader::read).toList();
        return tally -> read.forEach(rules -> apply(rules, tally));
    }

    @Override
    public Map<String, Object> export() {
        var written = table.fresh().stream().map(QueuesSection::written).toList();
        return written.isEmpty() ? Map.of() : Map.of("queues", written);
    }

    private void apply(QueueRules then, Tally tally) {
        var now = table.fresh().stream()
                .filter(own -> own.location().equals(then.location()))
                .findFirst()
                .orElse(null);
        if (tally.isNews("queues " + then.location(), now, then)) {
            table.write(then);
        }
    }

    private static Map<String, Object> written(QueueRules own) {
        return FileText.map(
                "location", own.location(),
                "promise", written(own.promise()),
                "urgent", written(own.urgent()),
                "target", written(own.target()),
                "share", own.share(),
                "calls", own.calls(),
                "come-back", own.comeBack(),
                "pools",
                        own.pools().stream()
                                .map(target -> FileText.map(
                                        "pool", target.pool(), "wait", target.longest(), "handling", target.handling()))
                                .toList());
    }

    private static Map<String, Object> written(QueueRules.Waits waits) {
        return FileText.map("walk-in", waits.walkIn(), "appointment", waits.appointment());
    }
}

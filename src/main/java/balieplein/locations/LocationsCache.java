package balieplein.locations;

import balieplein.cities.CityCalendar;
import balieplein.database.LiveChannel;
import balieplein.kernel.CurrentCity;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The locations of each city in memory, thrown away when they change, here or on another instance. A transaction that
/// changed them reads the database itself until it ends.
@Component
class LocationsCache {

    private record Known(long round, List<Location> locations) {}

    private final LocationsTable table;
    private final Map<String, Known> cities = new ConcurrentHashMap<>();
    private final AtomicLong round = new AtomicLong();

    LocationsCache(LocationsTable table, LiveChannel live) {
        this.table = table;
        live.subscribe("", new LiveChannel.Listener() {
            @Override
            public void heard(String topic, String payload) {
                if (topic.endsWith(Locations.CHANGED)) {
                    round.incrementAndGet();
                }
            }

            @Override
            public void lost() {
                round.incrementAndGet();
            }
        });
    }

    List<Location> list() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return read();
        }
        var now = round.get();
        var known = cities.get(CurrentCity.code());
        if (known == null || known.round() != now) {
            known = new Known(now, read());
            cities.put(CurrentCity.code(), known);
        }
        return known.locations();
    }

    /// To call inside the transaction that changes a location.
    void changed() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(LocationsCache.this);
                round.incrementAndGet();
            }
        });
    }

    private List<Location> read() {
        return table.list(CityCalendar.BELGIAN);
    }
}

package balieplein.locations;

import balieplein.cities.Cities;
import balieplein.cities.CityFileBegun;
import balieplein.cities.CityFileImported;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells of hours that a city file changed as if somebody had changed them on a screen: those of its locations, and
/// those of all of them when the calendar of the city is other (LOC-10, LOC-11). A trial tells nobody.
@Component
class ImportNews {

    private record Before(Map<String, OpeningHours> hours) {}

    private final LocationsCache locations;
    private final Cities cities;
    private final HoursNews news;

    ImportNews(LocationsCache locations, Cities cities, HoursNews news) {
        this.locations = locations;
        this.cities = cities;
        this.news = news;
    }

    /// Nobody waits for news of a city that is new.
    @EventListener
    void remember(CityFileBegun event) {
        if (cities.find(event.city()).isEmpty()) {
            return;
        }
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        TransactionSynchronizationManager.bindResource(this, new Before(hours()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(ImportNews.this);
            }
        });
    }

    @EventListener
    void tell(CityFileImported event) {
        if (!(TransactionSynchronizationManager.getResource(this) instanceof Before before)) {
            return;
        }
        hours().forEach((location, hours) -> news.tell(location, before.hours().get(location), hours));
    }

    private Map<String, OpeningHours> hours() {
        var hours = new HashMap<String, OpeningHours>();
        locations.settled().forEach(location -> hours.put(location.code(), location.hours()));
        return hours;
    }
}

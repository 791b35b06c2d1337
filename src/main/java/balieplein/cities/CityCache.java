package balieplein.cities;

import balieplein.database.LiveChannel;
import balieplein.kernel.CurrentCity;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Something of each city that is read often and changes seldom, kept in memory. A change is seen by this instance from
/// the commit on, by the others as soon as the news arrives. The transaction that changes it reads the database.
///
/// @param <T> must not change itself
public final class CityCache<T> implements LiveChannel.Listener {

    private final String thing;
    private final LiveChannel live;
    private final Supplier<T> reader;
    private final Map<String, Remembered<T>> places = new ConcurrentHashMap<>();

    /// @param thing with its module, such as `catalogue/products`
    /// @param reader reads it for the current city
    public CityCache(String thing, LiveChannel live, Supplier<T> reader) {
        this.thing = thing;
        this.live = live;
        this.reader = reader;
        live.subscribe("", this);
    }

    public T get() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return reader.get();
        }
        return places.computeIfAbsent(CurrentCity.code(), city -> new Remembered<>())
                .get(reader);
    }

    /// Straight from the database, for whoever decides by it in a transaction.
    public T fresh() {
        return reader.get();
    }

    /// To be called in the transaction that changes it.
    public void changed() {
        var city = CurrentCity.code();
        live.publish(city + "/" + thing, "");
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            places.remove(city);
        } else if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, city);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(CityCache.this);
                    places.remove(city);
                }
            });
        }
    }

    @Override
    public void heard(String topic, String payload) {
        if (topic.endsWith("/" + thing)) {
            places.remove(topic.substring(0, topic.length() - thing.length() - 1));
        }
    }

    @Override
    public void lost() {
        places.clear();
    }
}

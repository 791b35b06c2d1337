package balieplein.pickups;

import balieplein.catalogue.Products;
import balieplein.cities.CityCache;
import balieplein.database.LiveChannel;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.plaza.PickupChoices;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the express desk of the current city gives out. It is the city file that says so: a product comes to the desk
// on
/// a day without anybody programming (EXP-07).
@Component
public class PickupOffers implements PickupChoices {

    private final CityCache<PickupRules> rules;
    private final OffersTable table;
    private final ItemsReader items;
    private final Products products;
    private final Locations locations;
    private final InstantSource clock;

    PickupOffers(
            OffersTable table,
            ItemsReader items,
            LiveChannel live,
            Products products,
            Locations locations,
            InstantSource clock) {
        this.table = table;
        this.items = items;
        this.products = products;
        this.locations = locations;
        this.clock = clock;
        this.rules = new CityCache<>("pickups/rules", live, table::read);
    }

    public PickupRules rules() {
        return rules.get();
    }

    public PickupOffer offer(String step) {
        return rules().offer(step);
    }

    /// What a location gives out on a day, in the order of the city file: what is listed, offered then, published and
    /// served by a counter there.
    @Override
    public List<Choice> choices(String location, LocalDate day) {
        var place = locations.get(location);
        return rules().offers(day).stream()
                .filter(PickupOffer::listed)
                .filter(offer -> products.findStep(offer.step())
                        .flatMap(step -> products.find(step.product()))
                        .filter(product -> product.isPublished())
                        .isPresent())
                .filter(offer -> !place.countersFor(offer.step(), day).isEmpty())
                .map(offer -> new Choice(offer.step(), offer.outOfStock()))
                .toList();
    }

    /// The offered steps for which no counter has the skill on their first day, or today when that is past (EXP-07).
    public List<String> unserved() {
        var today = CityTime.date(clock.instant());
        return rules().offers().stream()
                .filter(offer -> !offer.isOverOn(today))
                .filter(offer -> locations
                        .serving(List.of(offer.step()), offer.firstDayFrom(today))
                        .isEmpty())
                .map(PickupOffer::step)
                .toList();
    }

    /// How often each step was handed over or served with an item since a day.
    public Map<String, Integer> usage(LocalDate since) {
        return items.handedOver(CityTime.instant(since.atStartOfDay()));
    }

    PickupRules fresh() {
        return rules.fresh();
    }

    void write(PickupRules then) {
        table.write(then);
        rules.changed();
    }
}

package balieplein.pickups;

import balieplein.catalogue.Product;
import balieplein.catalogue.Products;
import balieplein.cities.CityCache;
import balieplein.database.LiveChannel;
import balieplein.kernel.CityTime;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the express desk of the current city gives out. It is the city file that says so: a product comes to the desk
/// on a day without anybody programming (EXP-07).
@Component
public class PickupOffers {

    /// What visitors choose at the kiosk.
    ///
    /// @param icon a name in the icon sheet
    /// @param step full code of the step that goes on the ticket, such as `waste-bags.sale`
    /// @param after the step that comes before, such as the application; absent for what anybody may just ask for
    public record Choice(
            String code,
            LocalizedText name,
            String icon,
            String step,
            @Nullable String after,
            boolean outOfStock) {}

    private final CityCache<PickupRules> rules;
    private final OffersTable table;
    private final UsageTable usage;
    private final StockTable stock;
    private final Products products;
    private final Locations locations;
    private final InstantSource clock;

    PickupOffers(
            OffersTable table,
            UsageTable usage,
            StockTable stock,
            LiveChannel live,
            Products products,
            Locations locations,
            InstantSource clock) {
        this.table = table;
        this.usage = usage;
        this.stock = stock;
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

    /// What visitors choose at a location on a day, in the order of the city file: what is given out then, published
    /// and served by a counter there.
    public List<Choice> choices(String location, LocalDate day) {
        var place = locations.get(location);
        return rules().choices().stream()
                .flatMap(choice -> choice(choice, place, day).stream())
                .toList();
    }

    /// Every step that some choice stands for.
    public Set<String> steps() {
        return rules().choices().stream()
                .flatMap(choice -> choice.steps().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether nobody gets it at a location now: the city says so, or the last one is gone (EXP-05).
    public boolean isOut(PickupOffer offer, String location) {
        return offer.outOfStock() || stock.isOut(location, offer.step());
    }

    /// Its first step that is given out there that day.
    private Optional<Choice> choice(PickupChoice choice, Location place, LocalDate day) {
        return choice.steps().stream()
                .filter(step -> offer(step).isOfferedOn(day))
                .filter(this::isPublished)
                .filter(step -> !place.countersFor(step, day).isEmpty())
                .findFirst()
                .map(this::offer)
                .map(offer -> new Choice(
                        choice.code(),
                        choice.name(),
                        choice.icon(),
                        offer.step(),
                        offer.after(),
                        isOut(offer, place.code())));
    }

    private boolean isPublished(String step) {
        return products.findStep(step)
                .flatMap(found -> products.find(found.product()))
                .filter(Product::isPublished)
                .isPresent();
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
        return usage.handedOver(CityTime.instant(since.atStartOfDay()));
    }

    PickupRules fresh() {
        return rules.fresh();
    }

    void write(PickupRules then) {
        table.write(then);
        rules.changed();
    }
}

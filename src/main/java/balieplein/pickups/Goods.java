package balieplein.pickups;

import balieplein.catalogue.Products;
import balieplein.kernel.Money;
import balieplein.locations.Locations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What can be given out over the counter, and for how much.
@Component
public class Goods {

    /// @param left absent when nobody counts it there
    /// @param perYear most a household has in a year; absent without a limit
    public record Ware(
            String step,
            Money fee,
            @Nullable Integer left,
            @Nullable Integer perYear,
            boolean out) {}

    private final PickupOffers offers;
    private final StockTable stock;
    private final Products products;
    private final Locations locations;

    Goods(PickupOffers offers, StockTable stock, Products products, Locations locations) {
        this.offers = offers;
        this.stock = stock;
        this.products = products;
        this.locations = locations;
    }

    List<Ware> list(String location, LocalDate day) {
        var counted = stock.list(location);
        return offers.rules().offers(day).stream()
                .filter(offer -> isOffered(location, offer, day))
                .map(offer -> new Ware(
                        offer.step(),
                        fee(offer.step()),
                        counted.get(offer.step()),
                        offer.perYear(),
                        offers.isOut(offer, location)))
                .toList();
    }

    boolean isOffered(String location, String step, LocalDate day) {
        return isOffered(location, offers.offer(step), day);
    }

    /// The fee of the step; nothing when the city names none.
    Money fee(String step) {
        return products.findStep(step)
                .flatMap(found -> Optional.ofNullable(found.fee()))
                .orElse(Money.ZERO);
    }

    private boolean isOffered(String location, PickupOffer offer, LocalDate day) {
        return offer.isOverTheCounter()
                && offer.isOfferedOn(day)
                && !locations.get(location).countersFor(offer.step(), day).isEmpty();
    }
}

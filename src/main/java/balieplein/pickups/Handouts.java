package balieplein.pickups;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.kernel.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the express desk of the current city gives or sells to whoever asks, such as waste bags (EXP-05): for the fee
/// of the product step, never more than lies there, and to one household never more than the city allows in a year,
/// unless an official says why. Nothing about the person is kept but that number, under a keyed hash.
@Component
public class Handouts {

    private final PickupOffers offers;
    private final StockTable stock;
    private final Allowances allowances;
    private final HandoutsTable table;
    private final Goods goods;
    private final AuditLog audit;
    private final InstantSource clock;

    Handouts(
            PickupOffers offers,
            StockTable stock,
            Allowances allowances,
            HandoutsTable table,
            Goods goods,
            AuditLog audit,
            InstantSource clock) {
        this.offers = offers;
        this.stock = stock;
        this.allowances = allowances;
        this.table = table;
        this.goods = goods;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a location gives out over the counter today.
    public List<Goods.Ware> list(String location) {
        return goods.list(location, CityTime.date(now()));
    }

    @Transactional
    public HandingOut handOut(GoodsWanted wanted) {
        var earlier = wanted.key() == null ? null : table.find(wanted.key()).orElse(null);
        if (earlier != null) {
            return earlier.hash().equals(wanted.said())
                    ? new HandingOut.Given(
                            new Money(earlier.cents()),
                            stock.quantity(wanted.location(), wanted.step()).orElse(null))
                    : new HandingOut.KeyReused();
        }
        if (!goods.isOffered(wanted.location(), wanted.step(), CityTime.date(now()))) {
            return new HandingOut.NotOffered();
        }
        var offer = offers.offer(wanted.step());
        return allowances.refusal(wanted, offer, CityTime.date(now()).getYear()).orElseGet(() -> give(wanted, offer));
    }

    private HandingOut give(GoodsWanted wanted, PickupOffer offer) {
        var counted = stock.quantity(wanted.location(), wanted.step());
        var left = counted.flatMap(
                there -> stock.take(wanted.location(), wanted.step(), wanted.quantity(), now(), actor()));
        if (offer.outOfStock() || (counted.isPresent() && left.isEmpty())) {
            return new HandingOut.OutOfStock(
                    stock.quantity(wanted.location(), wanted.step()).orElse(0));
        }
        var due = goods.fee(wanted.step()).times(wanted.quantity());
        var above = allowances.take(wanted, offer, CityTime.date(now()).getYear());
        if (above) {
            audit.record(
                    "pickups.above-limit",
                    StockTaking.entity(wanted.location(), wanted.step()),
                    Map.of("count", wanted.quantity()),
                    wanted.reason());
        }
        table.add(wanted, due.cents(), above ? wanted.reason() : null, now(), actor());
        return new HandingOut.Given(due, left.orElse(null));
    }

    private static String actor() {
        return Actor.current().subject();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

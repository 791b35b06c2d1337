package balieplein.pickups;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who may take something along (EXP-08). Per product the city says whether a proxy is enough and from which age its
/// holder comes alone; nobody under age comes for somebody else.
final class HandOverPolicy {

    private static final int OF_AGE = 18;

    private HandOverPolicy() {}

    /// Why not; empty when they may.
    ///
    /// @param isHolder whether the card that was read is of the holder; null when none was read or nothing is known
    static Optional<HandOver> refusal(
            PickupItem item, PickupOffer offer, Collector collector, @Nullable Boolean isHolder, LocalDate today) {
        if (offer.identity() && collector.document() == null) {
            return Optional.of(new HandOver.IdentityUnchecked());
        }
        return switch (collector.who()) {
            case HOLDER -> holder(item, offer, isHolder, today);
            case PARENT -> parent(item, today);
            case PROXY -> proxy(offer, collector, today);
        };
    }

    private static Optional<HandOver> holder(
            PickupItem item, PickupOffer offer, @Nullable Boolean isHolder, LocalDate today) {
        if (Boolean.FALSE.equals(isHolder)) {
            return Optional.of(new HandOver.WrongPerson());
        }
        var aloneFrom = offer.aloneFrom();
        return aloneFrom != null && item.born() != null && age(item.born(), today) < aloneFrom
                ? Optional.of(new HandOver.TooYoungAlone(aloneFrom))
                : Optional.empty();
    }

    private static Optional<HandOver> parent(PickupItem item, LocalDate today) {
        return item.born() != null && age(item.born(), today) >= OF_AGE
                ? Optional.of(new HandOver.NotAChild())
                : Optional.empty();
    }

    private static Optional<HandOver> proxy(PickupOffer offer, Collector collector, LocalDate today) {
        if (offer.proxy() == PickupOffer.Proxy.FORBIDDEN) {
            return Optional.of(new HandOver.ProxyForbidden());
        }
        var until = collector.proxyUntil();
        if (until != null && until.isBefore(today)) {
            return Optional.of(new HandOver.ProxyExpired(until));
        }
        return collector.born() != null && age(collector.born(), today) < OF_AGE
                ? Optional.of(new HandOver.ProxyMinor())
                : Optional.empty();
    }

    private static int age(LocalDate born, LocalDate today) {
        return Period.between(born, today).getYears();
    }
}

package balieplein.pickups;

import balieplein.people.People;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// How much a household may still have this year (EXP-05): a person of whom no register knows the household counts
/// alone. An official who says why may give more.
@Component
class Allowances {

    private final AllowancesTable table;
    private final People people;
    private final ObjectProvider<Households> households;

    Allowances(AllowancesTable table, People people, ObjectProvider<Households> households) {
        this.table = table;
        this.people = people;
        this.households = households;
    }

    Optional<HandingOut> refusal(GoodsWanted wanted, PickupOffer offer, int year) {
        var limit = offer.perYear();
        if (limit == null || wanted.reason() != null) {
            return Optional.empty();
        }
        var holder = holder(wanted);
        if (holder == null) {
            return Optional.of(new HandingOut.WhoIsIt(limit));
        }
        var taken = table.lock(wanted.step(), year, holder);
        return taken + wanted.quantity() > limit
                ? Optional.of(new HandingOut.OverLimit(limit, taken))
                : Optional.empty();
    }

    /// Writes down what a household had; true when that is more than the limit, or nobody knows whose it is.
    boolean take(GoodsWanted wanted, PickupOffer offer, int year) {
        var limit = offer.perYear();
        if (limit == null) {
            return false;
        }
        var holder = holder(wanted);
        if (holder == null) {
            return true;
        }
        var taken = table.lock(wanted.step(), year, holder);
        table.add(wanted.step(), year, holder, wanted.quantity());
        return taken + wanted.quantity() > limit;
    }

    private byte @Nullable [] holder(GoodsWanted wanted) {
        var number = wanted.number();
        if (number == null) {
            return null;
        }
        var reference = Optional.ofNullable(households.getIfAvailable())
                .flatMap(register -> register.reference(number))
                .orElse(number);
        return people.fingerprint(reference);
    }
}

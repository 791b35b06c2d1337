package balieplein.pickups.web;

import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.pickups.ItemQuery;
import balieplein.pickups.PickupState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Which items the address of a list asks for; of a place that one may see.
final class AskedItems {

    private AskedItems() {}

    static ItemQuery of(String location, String state, String step, boolean overdue, String order) {
        Reach.require(location.isEmpty() ? Place.ALL_LOCATIONS : Place.location(location));
        var wanted = Arrays.stream(PickupState.values())
                .filter(each -> each.tag().equals(state))
                .findFirst()
                .orElse(null);
        return new ItemQuery(empty(location), wanted, empty(step), overdue, order);
    }

    private static @Nullable String empty(String value) {
        return value.isEmpty() ? null : value;
    }
}

package balieplein.catalogue;

import balieplein.kernel.Code;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Period;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A department of the city that is responsible for products.
///
/// @param existence its days; after the last one the successor holds what it held
/// @param successor code of the service that takes over; only of one that ends
/// @param switches from and until when it offers a way of serving; a way without switches is always on (CAT-06)
public record Service(
        String code,
        LocalizedText name,
        String phone,
        String email,
        Period existence,
        @Nullable String successor,
        List<FeatureSwitch> switches) {

    private static final Comparator<FeatureSwitch> FIRST_FIRST = Comparator.comparing(FeatureSwitch::feature)
            .thenComparing(each -> each.period().from(), Comparator.nullsFirst(Comparator.naturalOrder()));

    public Service {
        Code.check(code);
        switches = switches.stream().sorted(FIRST_FIRST).toList();
        if (successor != null && existence.until() == null) {
            throw new IllegalArgumentException("Service '" + code + "' has the successor '" + successor
                    + "' but no last day. Maybe its last day is missing.");
        }
    }

    public Service with(List<FeatureSwitch> others) {
        return new Service(code, name, phone, email, existence, successor, others);
    }
}

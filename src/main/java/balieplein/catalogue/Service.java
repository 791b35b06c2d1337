package balieplein.catalogue;

import balieplein.kernel.Code;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Period;
import org.jspecify.annotations.Nullable;

/// A department of the city that is responsible for products.
///
/// @param existence its days; after the last one the successor holds what it held
/// @param successor code of the service that takes over; only of one that ends
public record Service(
        String code,
        LocalizedText name,
        String phone,
        String email,
        Period existence,
        @Nullable String successor) {

    public Service {
        Code.check(code);
        if (successor != null && existence.until() == null) {
            throw new IllegalArgumentException("Service '" + code + "' has the successor '" + successor
                    + "' but no last day. Maybe its last day is missing.");
        }
    }
}

package balieplein.catalogue.web;

import balieplein.kernel.Money;
import org.jspecify.annotations.Nullable;

/// A fee as it is typed, with a comma, and back.
final class FeeField {

    private FeeField() {}

    static @Nullable String typed(@Nullable Money fee) {
        return fee == null ? null : fee.euros().replace('.', ',');
    }

    static @Nullable Money read(FormReader form) {
        var amount = form.typed("fee").replace(',', '.');
        if (amount.isEmpty()) {
            return null;
        }
        if (!amount.matches("\\d{1,6}([.]\\d{1,2})?")) {
            form.fault("fee", "fee");
            return null;
        }
        return Money.parse(amount);
    }
}

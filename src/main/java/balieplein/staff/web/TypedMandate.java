package balieplein.staff.web;

import balieplein.kernel.Money;
import balieplein.staff.Mandate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What somebody may decide, as an administrator typed it.
record TypedMandate(Mandate.Matter matter, @Nullable Money upTo) {

    /// A faulty one has its faults in the form, and harmless stand-ins here.
    static TypedMandate read(TypedTeam typed) {
        var matter = matter(typed);
        return new TypedMandate(matter, amount(typed, matter));
    }

    private static Mandate.Matter matter(TypedTeam typed) {
        var matter = Arrays.stream(Mandate.Matter.values())
                .filter(each -> each.tag().equals(typed.at("matter")))
                .findFirst();
        if (matter.isEmpty()) {
            typed.fault("matter", "choice");
        }
        return matter.orElse(Mandate.Matter.GRACE);
    }

    /// Only a fee waiver has an amount, and always one.
    private static @Nullable Money amount(TypedTeam typed, Mandate.Matter matter) {
        if (matter != Mandate.Matter.FEE_WAIVER) {
            return null;
        }
        var written = typed.at("upTo").replace(',', '.');
        if (!written.matches("\\d{1,6}(\\.\\d{1,2})?") || Money.parse(written).isZero()) {
            typed.fault("upTo", "amount");
            return Money.ZERO;
        }
        return Money.parse(written);
    }
}

package balieplein.staff;

import balieplein.kernel.Money;
import balieplein.kernel.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a member may decide alone (KNO-05).
///
/// @param upTo the most a waiver may be; absent for other matters
public record Mandate(
        String code, String member, Matter matter, @Nullable Money upTo, Period period) {

    public enum Matter {
        FEE_WAIVER,
        URGENT_MOMENT,
        GRACE;

        /// As in text keys and files: `fee-waiver`.
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Mandate {
        if ((matter == Matter.FEE_WAIVER) != (upTo != null)) {
            throw new IllegalArgumentException("A mandate for " + matter + " up to " + upTo
                    + ". Maybe only a fee waiver should have an amount, and always one.");
        }
    }
}

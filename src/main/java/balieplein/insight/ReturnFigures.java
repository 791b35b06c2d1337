package balieplein.insight;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who has to come again, and for want of what (CAT-03).
///
/// @param closed visits that were finished
/// @param incomplete of those, with something missing
/// @param returned visits by the appointment that an incomplete one made for next time, or with its ticket
/// @param missing what was missing, the most frequent first
public record ReturnFigures(int closed, int incomplete, int returned, List<Missing> missing) {

    public record Missing(String what, int visits) {}

    public ReturnFigures {
        missing = List.copyOf(missing);
    }

    /// Between 0 and 1 with four decimals: 12 of 200 is 0.0600.
    public @Nullable BigDecimal share() {
        return BookingFigures.share(incomplete, closed);
    }
}

package balieplein.insight;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Of the visitors with an appointment who were helped, how many at or before their time.
public record Punctuality(int due, int onTime) {

    public @Nullable BigDecimal share() {
        return BookingFigures.share(onTime, due);
    }
}

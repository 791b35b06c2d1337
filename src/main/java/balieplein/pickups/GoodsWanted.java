package balieplein.pickups;

import balieplein.kernel.NationalNumber;
import org.jspecify.annotations.Nullable;

/// Something asked for over the counter.
///
/// @param number of who asks, for what has a limit; never kept
/// @param reason why it is given above the limit, or to somebody unknown
/// @param key names the request, so that sending it twice gives it once
public record GoodsWanted(
        String location,
        String step,
        int quantity,
        @Nullable NationalNumber number,
        @Nullable String reason,
        @Nullable String key) {

    public static final int MOST = 99;

    public GoodsWanted {
        if (quantity < 1 || quantity > MOST) {
            throw new IllegalArgumentException("Nobody hands out " + quantity + " at once. Maybe 1 to " + MOST + ".");
        }
    }

    String said() {
        return location + "/" + step + "/" + quantity;
    }
}

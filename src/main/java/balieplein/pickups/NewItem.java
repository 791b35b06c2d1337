package balieplein.pickups;

import balieplein.kernel.Language;
import balieplein.kernel.NationalNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that is being made for a resident, or lies ready.
///
/// @param reference number of the application where it came from; the same one is registered once
/// @param shelf where it lies, when it is ready; absent while it is made
/// @param readyOn since when it is ready, when that is not today
public record NewItem(
        String reference,
        String step,
        String location,
        Holder holder,
        @Nullable LocalDate expectedOn,
        @Nullable String shelf,
        @Nullable LocalDate readyOn) {

    /// Whose it is.
    ///
    /// @param number to find it by; only its hash is kept
    public record Holder(
            String name,
            @Nullable NationalNumber number,
            @Nullable LocalDate born,
            @Nullable String email,
            Language language) {}

    /// Everything that was said but the number, to see whether a second request says the same.
    String said() {
        return String.join(
                "\n",
                reference,
                step,
                location,
                holder.name(),
                String.valueOf(holder.born()),
                String.valueOf(holder.email()),
                holder.language().tag(),
                String.valueOf(expectedOn),
                String.valueOf(shelf),
                String.valueOf(readyOn));
    }
}

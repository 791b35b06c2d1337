package balieplein.appointments.web;

import balieplein.kernel.Money;
import balieplein.locations.Location;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param words of the caller
/// @param found what fits them
/// @param wish what the caller comes for; absent while that is being found out
public record PhonePage(
        String words, List<Choice> found, @Nullable Wish wish, FieldErrors errors) implements Page {

    /// @param documents to read out
    /// @param reasons for which it may be urgent
    /// @param rules of the house that apply today
    /// @param urgent code of the reason that counts here; else empty
    /// @param after code of the visit it goes on from; else empty
    public record Wish(
            List<String> items,
            List<String> names,
            List<String> documents,
            @Nullable Money fee,
            int minutes,
            Location location,
            List<Choice> locations,
            Moments moments,
            List<Moments.Time> nearest,
            List<Choice> reasons,
            List<RulesPage.Rule> rules,
            String urgent,
            String after) {

        /// The same wish at this location or another, where the day follows.
        public String address() {
            return address(location.code());
        }

        public String address(String place) {
            return address(place, urgent);
        }

        public String address(String place, String reason) {
            return new PhoneWish(items, place, reason, after).address();
        }
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 409;
    }
}

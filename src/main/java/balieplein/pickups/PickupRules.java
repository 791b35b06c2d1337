package balieplein.pickups;

import java.time.LocalDate;
import java.util.List;

/// The express desk as the city wrote it.
///
/// @param reminders after how many days on the shelf residents are reminded, in rising order (EXP-06)
/// @param offers in the order in which they are shown
public record PickupRules(List<Integer> reminders, List<PickupOffer> offers) {

    static final List<Integer> USUAL_REMINDERS = List.of(14, 60);

    public PickupRules {
        reminders = List.copyOf(reminders);
        offers = List.copyOf(offers);
    }

    public List<PickupOffer> offers(LocalDate day) {
        return offers.stream().filter(offer -> offer.isOfferedOn(day)).toList();
    }

    /// The rules for a step; the strictest ones where the city wrote none.
    public PickupOffer offer(String step) {
        return offers.stream()
                .filter(offer -> offer.step().equals(step))
                .findFirst()
                .orElseGet(() -> PickupOffer.strict(step));
    }
}

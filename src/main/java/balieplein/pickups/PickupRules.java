package balieplein.pickups;

import java.time.LocalDate;
import java.util.List;

/// The express desk as the city wrote it.
///
/// @param reminders after how many days on the shelf residents are reminded, in rising order (EXP-06)
/// @param choices what visitors choose at the kiosk, in this order
/// @param offers the rules, in the order of the city
public record PickupRules(List<Integer> reminders, List<PickupChoice> choices, List<PickupOffer> offers) {

    static final List<Integer> USUAL_REMINDERS = List.of(14, 60);

    public PickupRules {
        reminders = List.copyOf(reminders);
        choices = List.copyOf(choices);
        offers = List.copyOf(offers);
    }

    public List<PickupOffer> offers(LocalDate day) {
        return offers.stream().filter(offer -> offer.isOfferedOn(day)).toList();
    }

    boolean isEmpty() {
        return offers.isEmpty() && choices.isEmpty();
    }

    /// The rules for a step; the strictest ones where the city wrote none.
    public PickupOffer offer(String step) {
        return offers.stream()
                .filter(offer -> offer.step().equals(step))
                .findFirst()
                .orElseGet(() -> PickupOffer.strict(step));
    }
}

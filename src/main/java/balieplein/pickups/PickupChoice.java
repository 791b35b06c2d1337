package balieplein.pickups;

import balieplein.kernel.LocalizedText;
import java.util.List;

/// One choice under “I come to collect something” at the kiosk (EXP-01).
///
/// @param icon a name in the icon sheet
/// @param steps full codes of the product steps it stands for; the first that a location serves goes on the ticket
public record PickupChoice(String code, LocalizedText name, String icon, List<String> steps) {

    public PickupChoice {
        steps = List.copyOf(steps);
    }
}

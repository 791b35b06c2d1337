package balieplein.plaza;

import java.time.LocalDate;
import java.util.List;

/// What the express desk of a location gives out to whoever walks in, for the kiosk (EXP-01). The module of that desk
/// knows.
public interface PickupChoices {

    /// @param step full code, such as `waste-bags.sale`
    record Choice(String step, boolean outOfStock) {}

    /// In the order of the city file; empty when the city says nothing about it.
    List<Choice> choices(String location, LocalDate day);
}

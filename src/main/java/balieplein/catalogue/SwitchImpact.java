package balieplein.catalogue;

import java.util.List;

/// Asked before a service switches a way of serving: whom does it hit (CAT-06)? A module above knows the bookings.
public interface SwitchImpact {

    /// So many people who are booked at a place.
    ///
    /// @param location its code
    record Hit(String location, String name, int appointments) {}

    /// Those that the switch would leave without a place, and those that lost it before and nobody dealt with yet.
    ///
    /// @param then what the catalogue would say of every step
    List<Hit> of(StepTerms then);
}

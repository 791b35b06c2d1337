package balieplein.locations;

import balieplein.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A location that is to close after a day (LOC-08).
///
/// @param location its code
/// @param alternatives codes of the locations to go to instead
/// @param author who planned it, as the issuer names them
public record Closing(
        String location,
        LocalDate lastDay,
        List<String> alternatives,
        String author,
        String authorName,
        Instant plannedAt) {

    public Closing {
        alternatives = List.copyOf(alternatives);
    }

    /// A location as it will be.
    Location after(Location now) {
        var hours = now.hours();
        var offer = now.offer();
        var active = new Period(hours.active().from(), lastDay);
        return now.with(new OpeningHours(active, hours.patterns(), hours.exceptions(), hours.calendar()))
                .with(new Offer(offer.periods(), alternatives, offer.elsewhere(), offer.terms(), null));
    }
}

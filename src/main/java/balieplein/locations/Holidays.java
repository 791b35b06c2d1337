package balieplein.locations;

import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The days on which the whole city is closed: the Belgian legal holidays by rule, if the city keeps them, and the
/// city's own closing days (CAL).
public record Holidays(boolean belgian, Map<LocalDate, LocalizedText> closed) {

    public static final Holidays NONE = new Holidays(false, Map.of());
    public static final Holidays BELGIAN = new Holidays(true, Map.of());

    public Holidays {
        closed = Map.copyOf(closed);
    }

    /// The name of the holiday or closing day, empty on any other day.
    public Optional<LocalizedText> on(LocalDate day) {
        var own = closed.get(day);
        if (own != null) {
            return Optional.of(own);
        }
        return belgian ? BelgianHolidays.on(day) : Optional.empty();
    }
}

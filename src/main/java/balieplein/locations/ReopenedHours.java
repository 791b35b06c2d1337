package balieplein.locations;

import balieplein.cities.Cities;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Period;
import balieplein.web.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The hours of a location that opens again: the days between stay closed.
@Component
class ReopenedHours {

    private final Cities cities;

    ReopenedHours(Cities cities) {
        this.cities = cities;
    }

    /// @param until the last day before it closed
    /// @param from the first day on which it is open again
    OpeningHours of(OpeningHours hours, LocalDate until, LocalDate from) {
        var active = new Period(hours.active().from(), null);
        var open = new OpeningHours(active, hours.patterns(), hours.exceptions(), hours.calendar());
        var first = until.plusDays(1);
        if (first.equals(from)) {
            return open;
        }
        var closed = new OpeningWeek(Map.<DayOfWeek, List<OpeningWindow>>of());
        return open.with(new OpeningException(
                first, from.minusDays(1), reason(), closed, false, ExceptionState.PUBLISHED, null));
    }

    /// Said of the days between, in every language of the city.
    private LocalizedText reason() {
        var texts = new LinkedHashMap<Language, String>();
        for (var language : cities.current().languages()) {
            texts.put(language, Texts.text(language, "locations.closed-meanwhile"));
        }
        return new LocalizedText(texts);
    }
}

package balieplein.cities;

import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The days on which a whole city is closed: the legal holidays by rule, whatever the year, and its own closing days.
/// Every clock of the city counts with it.
///
/// @param legalHolidays whether the Belgian legal holidays hold
/// @param closed the city's own closing days with the reason
public record CityCalendar(boolean legalHolidays, Map<LocalDate, LocalizedText> closed) {

    public static final CityCalendar BELGIAN = new CityCalendar(true, Map.of());

    public CityCalendar {
        closed = Collections.unmodifiableMap(new TreeMap<>(closed));
    }

    /// Why the city is closed on this day; empty when it is not.
    public Optional<LocalizedText> closedFor(LocalDate day) {
        var own = closed.get(day);
        if (own != null) {
            return Optional.of(own);
        }
        return legalHolidays ? LegalHolidays.find(day) : Optional.empty();
    }

    /// The working day so many working days before a day.
    public LocalDate workingDaysBefore(LocalDate day, int count) {
        var before = day;
        for (int counted = 0; counted < count; counted++) {
            do {
                before = before.minusDays(1);
            } while (!isWorkingDay(before));
        }
        return before;
    }

    /// Monday to Friday, and not closed.
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 && closedFor(day).isEmpty();
    }
}

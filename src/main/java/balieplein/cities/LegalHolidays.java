package balieplein.cities;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The legal holidays of Belgium by rule, with their names; computed for a year when it is first asked for.
final class LegalHolidays {

    private static final HolidayManager RULES =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));
    private static final List<Language> NAMED = List.of(Language.NL, Language.FR, Language.EN, Language.DE);
    /// Their Mondays are the legal holidays.
    private static final Set<String> FEASTS_ON_SUNDAY = Set.of("christian.EASTER", "christian.PENTECOST");
    private static final int MOST_YEARS = 200;
    private static final Map<Integer, Map<LocalDate, LocalizedText>> YEARS = new ConcurrentHashMap<>();

    private LegalHolidays() {}

    static Optional<LocalizedText> find(LocalDate day) {
        if (YEARS.size() > MOST_YEARS) {
            YEARS.clear();
        }
        return Optional.ofNullable(
                YEARS.computeIfAbsent(day.getYear(), LegalHolidays::of).get(day));
    }

    private static Map<LocalDate, LocalizedText> of(int year) {
        var days = new HashMap<LocalDate, LocalizedText>();
        for (var holiday : RULES.getHolidays(Year.of(year))) {
            if (holiday.getType() == HolidayType.PUBLIC_HOLIDAY
                    && !FEASTS_ON_SUNDAY.contains(holiday.getPropertiesKey())) {
                days.put(holiday.getDate(), name(holiday));
            }
        }
        return days;
    }

    private static LocalizedText name(Holiday holiday) {
        var names = new LinkedHashMap<Language, String>();
        NAMED.forEach(language -> names.put(language, holiday.getDescription(language.locale())));
        return new LocalizedText(names);
    }
}

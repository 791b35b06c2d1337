package balieplein.locations;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The ten legal holidays of Belgium, computed for any year (law of 4 January 1974, royal decree of 18 April 1974).
final class BelgianHolidays {

    private static final HolidayManager CALENDAR = HolidayManager.getInstance(ManagerParameters.create("be"));
    private static final List<Language> LANGUAGES = List.of(Language.NL, Language.FR, Language.EN, Language.DE);
    private static final Set<String> FEASTS_ON_SUNDAY = Set.of("christian.EASTER", "christian.PENTECOST");
    private static final Map<Integer, Map<LocalDate, LocalizedText>> YEARS = new ConcurrentHashMap<>();

    private BelgianHolidays() {}

    static Optional<LocalizedText> on(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    static Map<LocalDate, LocalizedText> of(int year) {
        return YEARS.computeIfAbsent(year, BelgianHolidays::compute);
    }

    private static Map<LocalDate, LocalizedText> compute(int year) {
        return CALENDAR.getHolidays(Year.of(year)).stream()
                .filter(BelgianHolidays::isLegal)
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, BelgianHolidays::name));
    }

    /// Easter and Whit Sunday are feasts, their Mondays are the legal holidays.
    private static boolean isLegal(Holiday holiday) {
        return holiday.getType() == HolidayType.PUBLIC_HOLIDAY
                && !FEASTS_ON_SUNDAY.contains(holiday.getPropertiesKey());
    }

    private static LocalizedText name(Holiday holiday) {
        var names = new LinkedHashMap<Language, String>();
        for (var language : LANGUAGES) {
            names.put(language, holiday.getDescription(language.locale()));
        }
        return new LocalizedText(names);
    }
}

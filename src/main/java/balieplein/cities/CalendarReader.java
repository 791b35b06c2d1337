package balieplein.cities;

import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/// The key `calendar` of the city file.
final class CalendarReader {

    private CalendarReader() {}

    static CityCalendar read(FileEntry entry) {
        var holidays = entry.find("holidays")
                .map(value -> value.choice(Holidays.class))
                .orElse(Holidays.BELGIAN);
        var closed = new TreeMap<LocalDate, LocalizedText>();
        for (FileEntry day : entry.entries("closed")) {
            var date = day.get("date").date();
            if (closed.put(date, day.get("name").localized()) != null) {
                day.fault("cities.staff.fault.closed-twice", date);
            }
        }
        return new CityCalendar(holidays == Holidays.BELGIAN, closed);
    }

    static Map<String, Object> written(CityCalendar calendar) {
        var days = new ArrayList<Map<String, Object>>();
        calendar.closed()
                .forEach((day, name) -> days.add(FileText.map("date", FileText.of(day), "name", FileText.of(name))));
        var holidays = calendar.legalHolidays() ? Holidays.BELGIAN : Holidays.NONE;
        return FileText.map("holidays", FileText.of(holidays), "closed", days);
    }

    private enum Holidays {
        BELGIAN,
        NONE
    }
}

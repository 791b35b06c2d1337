package balieplein.locations;

import balieplein.cities.CityCalendar;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Small locations for tests.
public final class Places {

    private Places() {}

    /// Open from Monday to Friday 9–15, by appointment, with the counters 1 to n in one pool.
    public static Location office(String code, int counters, String... skills) {
        var pool = new Pool("general", LocalizedText.dutch("Algemene balies"), "B", null, Set.of(skills), null, null);
        var all = new ArrayList<Counter>();
        for (int i = 1; i <= counters; i++) {
            all.add(new Counter(String.valueOf(i), "Balie " + i, Counter.Type.GENERAL, "general", true, Period.ALWAYS));
        }
        return new Location(
                code,
                "Stadskantoor",
                Location.Type.OFFICE,
                new Location.Address("Grote Markt 1", "3000", "Teststad"),
                new Location.Facilities("016 00 00 00", true, null, null),
                BookingRules.STANDARD,
                List.of(),
                List.of(pool),
                all,
                List.of(),
                List.of(),
                new OpeningHours(
                        Period.ALWAYS,
                        List.of(pattern("2012-01-01", "09:00", "15:00")),
                        List.of(),
                        CityCalendar.BELGIAN),
                Offer.EVERYTHING);
    }

    /// A published pattern with one window from Monday to Friday, by appointment.
    public static OpeningPattern pattern(String from, String opens, String closes) {
        var week = week(opens, closes);
        var decision = new Decision("College", LocalDate.parse(from).minusDays(60), "CBS 1");
        return OpeningPattern.published(LocalDate.parse(from), decision, week);
    }

    public static OpeningWeek week(String opens, String closes) {
        var window = new OpeningWindow(LocalTime.parse(opens), LocalTime.parse(closes), Regime.APPOINTMENT);
        Map<DayOfWeek, List<OpeningWindow>> days = new EnumMap<>(DayOfWeek.class);
        for (int i = 1; i <= 5; i++) {
            days.put(DayOfWeek.of(i), List.of(window));
        }
        return new OpeningWeek(days);
    }
}

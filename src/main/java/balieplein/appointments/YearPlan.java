package balieplein.appointments;

import balieplein.locations.Location;
import balieplein.locations.OpeningWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a location can give out to appointments on each day of a year, by its hours, counters and roster, beside what
/// is booked. For hours that are published and for those that somebody drafts.
@Component
public class YearPlan {

    /// @param planned minutes of counters for appointments
    /// @param booked of these minutes, by appointments that stand or took place
    public record Day(LocalDate date, List<OpeningWindow> windows, int planned, int booked) {

        /// In per cent; 0 when nothing is planned.
        public int share() {
            return planned == 0 ? 0 : Math.round(100f * booked / planned);
        }
    }

    private final DayUnits units;
    private final JdbcClient sql;

    YearPlan(DayUnits units, JdbcClient sql) {
        this.units = units;
        this.sql = sql;
    }

    public List<Day> days(Location location, int year) {
        var first = LocalDate.of(year, 1, 1);
        var booked = booked(location.code(), first, first.plusYears(1));
        return first.datesUntil(first.plusYears(1))
                .map(day -> new Day(
                        day, location.hours().windows(day), planned(location, day), booked.getOrDefault(day, 0)))
                .toList();
    }

    private int planned(Location location, LocalDate day) {
        var minutes = 0;
        for (var unit : units.of(location, day)) {
            minutes += unit.places() * unit.length();
        }
        return minutes;
    }

    private Map<LocalDate, Integer> booked(String location, LocalDate from, LocalDate to) {
        var booked = new TreeMap<LocalDate, Integer>();
        sql.sql("""
                        select day, sum(minutes) as minutes
                        from appointments.appointment
                        where location = :location
                            and day >= :from
                            and day < :to
                            and state not in ('held', 'expired', 'cancelled')
                        group by day
                        """)
                .param("location", location)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> booked.put(row.getObject("day", LocalDate.class), row.getInt("minutes")))
                .list();
        return booked;
    }
}

package balieplein.offline;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SeriesTable {

    private final JdbcClient sql;

    SeriesTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<String> find(String location, String kiosk) {
        return sql.sql("""
                select prefix
                from offline.series
                where location = ?
                    and kiosk = ?
                """).params(location, kiosk).query(String.class).optional();
    }

    List<String> taken(String location) {
        return sql.sql("""
                select prefix
                from offline.series
                where location = ?
                """).param(location).query(String.class).list();
    }

    /// Remembers the last number of the day that a kiosk handed in.
    void handedIn(String location, String prefix, LocalDate day, int last) {
        sql.sql("""
                update offline.series
                set last_day = :day,
                    last = case when last_day = :day then greatest(last, :last) else :last end
                where location = :location
                    and prefix = :prefix
                    and (last_day is null or last_day <= :day)
                """)
                .param("location", location)
                .param("prefix", prefix)
                .param("day", day)
                .param("last", last)
                .update();
    }

    /// Every series of a location with the last number handed in on this day, 0 for none.
    Map<String, Integer> last(String location, LocalDate day) {
        var last = new TreeMap<String, Integer>();
        sql.sql("""
                select prefix, case when last_day = ? then last else 0 end as last
                from offline.series
                where location = ?
                """).params(day, location).query(row -> {
            last.put(row.getString("prefix"), row.getInt("last"));
        });
        return last;
    }

    /// False when another kiosk took it, or this one got a series, an instant before.
    boolean reserve(String location, String prefix, String kiosk, Instant now) {
        return sql.sql("""
                        insert into offline.series (location, prefix, kiosk, reserved_at)
                        values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(location, prefix, kiosk, InstantColumn.of(now))
                        .update()
                == 1;
    }
}

package balieplein.offline;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

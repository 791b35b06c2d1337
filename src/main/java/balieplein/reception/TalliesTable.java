package balieplein.reception;

import balieplein.database.InstantColumn;
import balieplein.kernel.CityTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TalliesTable {

    private static final RowMapper<Tallied> TALLIED = (row, number) -> new Tallied(
            row.getLong("number"), row.getString("location"), row.getString("kind"), InstantColumn.read(row, "at"));

    private final JdbcClient sql;

    TalliesTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The same key counts once, also at the same instant.
    Tallied add(String location, String kind, Instant at, String official, @Nullable String key) {
        var local = CityTime.local(at);
        return sql.sql("""
                insert into reception.tally (location, day, half_hour, kind, at, official, request_key)
                values (:location, :day, :halfHour, :kind, :at, :official, :key)
                on conflict (city, request_key) do update
                set request_key = excluded.request_key
                returning number, location, kind, at
                """)
                .param("location", location)
                .param("day", local.toLocalDate())
                .param("halfHour", local.getHour() * 2 + local.getMinute() / 30)
                .param("kind", kind)
                .param("at", InstantColumn.of(at))
                .param("official", official)
                .param("key", key)
                .query(TALLIED)
                .single();
    }

    /// Takes one back, if it is of this official and not older than that.
    boolean remove(long number, String official, Instant since) {
        return sql.sql("""
                        delete from reception.tally
                        where number = ?
                            and official = ?
                            and at >= ?
                        """).params(number, official, InstantColumn.of(since)).update() == 1;
    }

    Optional<Tallied> last(String location, String official, Instant since) {
        return sql.sql("""
                select number, location, kind, at
                from reception.tally
                where official = ?
                    and location = ?
                    and at >= ?
                order by number desc
                limit 1
                """)
                .params(official, location, InstantColumn.of(since))
                .query(TALLIED)
                .optional();
    }

    List<TallyCount> counts(String location, LocalDate day) {
        return sql.sql("""
                select half_hour, kind, count(*) as contacts
                from reception.tally
                where location = ?
                    and day = ?
                group by half_hour, kind
                order by half_hour, kind
                """)
                .params(location, day)
                .query((row, number) ->
                        new TallyCount(row.getInt("half_hour"), row.getString("kind"), row.getInt("contacts")))
                .list();
    }
}

package balieplein.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The time units of the capacity: what is full, and how they follow the hours.
@Component
class UnitsTable {

    /// A unit as the hours want it.
    record Unit(String pool, int minute, int length, int places, int residents) {}

    record PoolDay(String pool, LocalDate day) {}

    private record FullDay(PoolDay of, BitSet minutes) {}

    private static final Pattern RANGE = Pattern.compile("\\[(\\d+),(\\d+)\\)");

    private static final RowMapper<FullDay> FULL = (row, number) ->
            new FullDay(new PoolDay(row.getString("pool"), row.getObject("day", LocalDate.class)), minutes(row));

    private static final RowMapper<LocalDate> DAY = (row, number) -> row.getObject("day", LocalDate.class);

    private static final RowMapper<Shortage> SHORTAGE =
            (row, number) -> new Shortage(row.getInt("covered"), row.getBoolean("full"));

    private static final String FULL_MINUTES = """
            select pool, day, range_agg(int4range(minute, minute + length)) as minutes
            from appointments.unit
            where location = :location
                and pool = any (:pools)
                and day between :from and :to
                and taken >= residents
                and (taken >= places or not :staff)
            group by pool, day
            """;

    private static final String KNOWN_DAYS = """
            select day
            from appointments.unit
            where location = :location and day >= :from
            union
            select day
            from appointments.appointment
            where location = :location and day >= :from and state in ('held', 'booked')
            order by day
            """;

    private static final String COVERED_AND_FULL = """
            select
                coalesce(sum(least(minute + length, :to) - greatest(minute, :from)), 0) as covered,
                coalesce(bool_or(taken >= case when :staff then places else residents end), false) as full
            from appointments.unit
            where location = :location
                and pool = :pool
                and day = :day
                and minute < :to
                and minute > :from - 60
                and minute + length > :from
            """;

    private static final String REMOVE_OTHERS = """
            delete from appointments.unit u
            where u.location = :location
                and u.day = :day
                and not exists (
                    select
                    from unnest(:pools, :minutes) as wanted (pool, minute)
                    where wanted.pool = u.pool and wanted.minute = u.minute)
            """;

    private static final String WRITE = """
            insert into appointments.unit (
                location, pool, day, minute, length, places, residents, taken, overflow)
            select :location, w.pool, :day, w.minute, w.length, w.places, w.residents,
                visits.count, greatest(0, visits.count - w.places)
            from unnest(:pools, :minutes, :lengths, :places, :residents)
                as w (pool, minute, length, places, residents)
            cross join lateral (
                select count(*) as count
                from appointments.appointment a
                where a.location = :location
                    and a.day = :day
                    and a.pool = w.pool
                    and a.minute < w.minute + w.length
                    and a.minute + a.minutes > w.minute
                    and a.state not in ('cancelled', 'expired')
            ) visits
            order by w.pool, w.minute
            on conflict (city, location, pool, day, minute) do update
            set length = excluded.length,
                places = excluded.places,
                residents = excluded.residents,
                taken = excluded.taken,
                overflow = excluded.overflow
            where (unit.length, unit.places, unit.residents, unit.taken, unit.overflow)
                is distinct from
                (excluded.length, excluded.places, excluded.residents, excluded.taken, excluded.overflow)
            """;

    private final JdbcClient sql;

    UnitsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The minutes in which no place is left; whatever is not mentioned is free as far as the hours go.
    Map<PoolDay, BitSet> full(String location, List<String> pools, LocalDate from, LocalDate to, boolean staff) {
        var full = new HashMap<PoolDay, BitSet>();
        sql.sql(FULL_MINUTES)
                .param("location", location)
                .param("pools", pools.toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .param("staff", staff)
                .query(FULL)
                .list()
                .forEach(day -> full.put(day.of(), day.minutes()));
        return full;
    }

    /// Days from this one on that have units or appointments.
    List<LocalDate> knownDays(String location, LocalDate from) {
        return sql.sql(KNOWN_DAYS)
                .param("location", location)
                .param("from", from)
                .query(DAY)
                .list();
    }

    /// @param covered how many minutes of a place have a unit at all
    /// @param full whether one of those units has no place left
    record Shortage(int covered, boolean full) {}

    Shortage shortage(Place place, boolean staff) {
        return sql.sql(COVERED_AND_FULL)
                .param("location", place.location())
                .param("pool", place.pool())
                .param("day", place.day())
                .param("from", place.from())
                .param("to", place.to())
                .param("staff", staff)
                .query(SHORTAGE)
                .single();
    }

    /// Whether a day has units already.
    boolean isKnown(String location, LocalDate day) {
        return sql.sql("""
                        select exists (
                            select
                            from appointments.unit
                            where location = :location and day = :day)
                        """)
                .param("location", location)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /// Waits for whoever is changing this day, and keeps others from changing it until the transaction ends: first the
    /// day, then its appointments, then its units in their order.
    void lock(String location, LocalDate day) {
        sql.sql("""
                        select pg_advisory_xact_lock(hashtextextended(
                            'capacity ' || :location || ' ' || :day, hashtext(current_setting('balieplein.city'))))
                        """)
                .param("location", location)
                .param("day", day.toString())
                .query((row, number) -> number)
                .list();
        sql.sql("""
                        select code
                        from appointments.appointment
                        where location = :location and day = :day
                        order by code
                        for share
                        """)
                .param("location", location)
                .param("day", day)
                .query((row, number) -> number)
                .list();
        sql.sql("""
                        select minute
                        from appointments.unit
                        where location = :location and day = :day
                        order by pool, day, minute
                        for update
                        """)
                .param("location", location)
                .param("day", day)
                .query((row, number) -> number)
                .list();
    }

    /// Makes the units of a day these ones, with the places that its appointments take.
    ///
    /// @return how many units were not so before
    int replace(String location, LocalDate day, List<Unit> units) {
        var removed = sql.sql(REMOVE_OTHERS)
                .param("location", location)
                .param("day", day)
                .param("pools", units.stream().map(Unit::pool).toArray(String[]::new))
                .param("minutes", units.stream().map(Unit::minute).toArray(Integer[]::new))
                .update();
        var written = sql.sql(WRITE)
                .param("location", location)
                .param("day", day)
                .param("pools", units.stream().map(Unit::pool).toArray(String[]::new))
                .param("minutes", units.stream().map(Unit::minute).toArray(Integer[]::new))
                .param("lengths", units.stream().map(Unit::length).toArray(Integer[]::new))
                .param("places", units.stream().map(Unit::places).toArray(Integer[]::new))
                .param("residents", units.stream().map(Unit::residents).toArray(Integer[]::new))
                .update();
        return removed + written;
    }

    private static BitSet minutes(ResultSet row) throws SQLException {
        var minutes = new BitSet();
        var ranges = RANGE.matcher(row.getString("minutes"));
        while (ranges.find()) {
            minutes.set(Integer.parseInt(ranges.group(1)), Integer.parseInt(ranges.group(2)));
        }
        return minutes;
    }
}

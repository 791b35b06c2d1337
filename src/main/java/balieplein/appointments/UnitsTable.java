package balieplein.appointments;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The time units of the capacity as they are written: how they follow the hours.
@Component
class UnitsTable {

    /// A unit as the hours want it.
    record Unit(String pool, int minute, int length, int places, int residents) {}

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
}

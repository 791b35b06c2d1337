package balieplein.appointments;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The time units of the capacity as they are written: how they follow the hours.
@Component
class UnitsTable {

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
                location, pool, day, minute, length, places, residents, reserved, reserved_until, taken,
                overflow)
            select :location, w.pool, :day, w.minute, w.length, w.places, w.residents, w.reserved, w.until,
                visits.count, greatest(0, visits.count - w.places)
            from unnest(:pools, :minutes, :lengths, :places, :residents, :reserved, cast(:until as timestamptz[]))
                as w (pool, minute, length, places, residents, reserved, until)
            cross join lateral (
                select count(*) as count
                from appointments.appointment a
                where a.location = :location
                    and a.day = :day
                    and a.pool = w.pool
                    and a.minute < w.minute + w.length
                    and a.minute + a.minutes > w.minute
                    and (a.state not in ('cancelled', 'expired') or a.kept_until is not null)
            ) visits
            order by w.pool, w.minute
            on conflict (city, location, pool, day, minute) do update
            set length = excluded.length,
                places = excluded.places,
                residents = excluded.residents,
                reserved = excluded.reserved,
                reserved_until = excluded.reserved_until,
                taken = excluded.taken,
                overflow = excluded.overflow
            where (unit.length, unit.places, unit.residents, unit.reserved, unit.reserved_until, unit.taken,
                    unit.overflow)
                is distinct from
                (excluded.length, excluded.places, excluded.residents, excluded.reserved, excluded.reserved_until,
                    excluded.taken, excluded.overflow)
            """;

    private final JdbcClient sql;
    private final Freshness freshness;

    UnitsTable(JdbcClient sql, Freshness freshness) {
        this.freshness = freshness;
        this.sql = sql;
    }

    /// Makes the units of a day these ones, with the places that its appointments take.
    ///
    /// @return how many units were not so before
    int replace(String location, LocalDate day, List<CapacityUnit> units) {
        var removed = sql.sql(REMOVE_OTHERS)
                .param("location", location)
                .param("day", day)
                .param("pools", units.stream().map(CapacityUnit::pool).toArray(String[]::new))
                .param("minutes", units.stream().map(CapacityUnit::minute).toArray(Integer[]::new))
                .update();
        var written = sql.sql(WRITE)
                .param("location", location)
                .param("day", day)
                .param("pools", units.stream().map(CapacityUnit::pool).toArray(String[]::new))
                .param("minutes", units.stream().map(CapacityUnit::minute).toArray(Integer[]::new))
                .param("lengths", units.stream().map(CapacityUnit::length).toArray(Integer[]::new))
                .param("places", units.stream().map(CapacityUnit::places).toArray(Integer[]::new))
                .param("residents", units.stream().map(CapacityUnit::residents).toArray(Integer[]::new))
                .param("reserved", units.stream().map(CapacityUnit::reserved).toArray(Integer[]::new))
                .param(
                        "until",
                        units.stream()
                                .map(unit -> unit.reservedUntil() == null
                                        ? null
                                        : unit.reservedUntil().toString())
                                .toArray(String[]::new))
                .update();
        freshness.changed();
        return removed + written;
    }
}

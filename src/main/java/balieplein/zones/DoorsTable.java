package balieplein.zones;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The doors of zones: who decides about a place holds one of them, and how many are inside.
@Component
class DoorsTable {

    /// @param sum of visits and hand counts; below zero when more people were seen going out than came in
    /// @param outside people who wait for a place
    record Count(int sum, int outside) {

        static final Count NOBODY = new Count(0, 0);

        int inside() {
            return Math.max(0, sum);
        }
    }

    private record Row(String zone, Count count) {}

    private final JdbcClient sql;

    DoorsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Holds the door until this transaction ends: whoever else decides about a place waits.
    void hold(Spot spot) {
        adjust(spot, 0);
    }

    /// So many people came in, or went out, of whom no visit says so.
    void adjust(Spot spot, int change) {
        sql.sql("""
                insert into zones.door (location, zone, day, adjusted)
                values (:location, :zone, :day, :change)
                on conflict (city, location, zone, day) do update
                set adjusted = door.adjusted + excluded.adjusted
                """)
                .param("location", spot.location())
                .param("zone", spot.zone())
                .param("day", spot.day())
                .param("change", change)
                .update();
    }

    Count count(Spot spot) {
        return counts(spot.location(), spot.day()).getOrDefault(spot.zone(), Count.NOBODY);
    }

    /// Of every zone of a location where somebody is or was counted.
    Map<String, Count> counts(String location, LocalDate day) {
        return sql
                .sql("""
                select
                    zone,
                    sum(inside) as inside,
                    sum(outside) as outside
                from (
                    select zone, adjusted as inside, 0 as outside
                    from zones.door
                    where location = :location
                        and day = :day
                    union all
                    select
                        zone,
                        case when state in ('inside', 'invited') then persons else 0 end,
                        case when state = 'outside' then persons else 0 end
                    from zones.stay
                    where location = :location
                        and day = :day
                        and state <> 'left'
                ) as people
                group by zone
                """)
                .param("location", location)
                .param("day", day)
                .query((row, number) ->
                        new Row(row.getString("zone"), new Count(row.getInt("inside"), row.getInt("outside"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::zone, Row::count));
    }

    int forget(LocalDate before) {
        return sql.sql("delete from zones.door where day < ?").param(before).update();
    }
}

package balieplein.locations;

import balieplein.database.LocalizedColumn;
import balieplein.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Pools, counters, displays and kiosks of the locations.
@Component
class PartsTable {

    /// One part and the location it belongs to.
    private record Part<T>(String location, T value) {}

    private static final RowMapper<Part<Pool>> POOL = (row, number) -> new Part<>(
            row.getString("location"),
            new Pool(
                    row.getString("code"),
                    LocalizedColumn.read(row, "name"),
                    row.getString("prefix"),
                    row.getString("zone"),
                    Set.copyOf(texts(row, "skills")),
                    row.getObject("bookable", Integer.class),
                    row.getObject("residents", Integer.class)));

    private static final RowMapper<Part<Counter>> COUNTER = (row, number) -> new Part<>(
            row.getString("location"),
            new Counter(
                    row.getString("code"),
                    row.getString("name"),
                    Counter.Type.of(row.getString("type")),
                    row.getString("pool"),
                    row.getBoolean("accessible"),
                    new Period(day(row, "from_day"), day(row, "until_day"))));

    private static final RowMapper<Part<Location.Display>> DISPLAY = (row, number) -> new Part<>(
            row.getString("location"),
            new Location.Display(
                    row.getString("code"),
                    row.getString("name"),
                    texts(row, "zones"),
                    new Location.Sound(row.getInt("volume"), row.getInt("repeat"))));

    private static final RowMapper<Part<Location.Kiosk>> KIOSK = (row, number) ->
            new Part<>(row.getString("location"), new Location.Kiosk(row.getString("code"), row.getString("name")));

    private static final List<String> DELETES = List.of(
            "delete from locations.pool where location = ?",
            "delete from locations.counter where location = ?",
            "delete from locations.display where location = ?",
            "delete from locations.kiosk where location = ?");

    private final JdbcClient sql;
    private final ZonesTable zones;

    PartsTable(JdbcClient sql, ZonesTable zones) {
        this.sql = sql;
        this.zones = zones;
    }

    /// The parts of every location of the city.
    All list() {
        return new All(
                zones.list(),
                byLocation("""
                        select location, code, name, prefix, zone, skills, bookable, residents
                        from locations.pool
                        order by location, position
                        """, POOL),
                byLocation("""
                        select location, code, name, type, pool, accessible, from_day, until_day
                        from locations.counter
                        order by location, position
                        """, COUNTER),
                byLocation("""
                        select location, code, name, zones, volume, repeat
                        from locations.display
                        order by location, position
                        """, DISPLAY),
                byLocation("""
                        select location, code, name
                        from locations.kiosk
                        order by location, position
                        """, KIOSK));
    }

    record All(
            Map<String, List<Zone>> zones,
            Map<String, List<Pool>> pools,
            Map<String, List<Counter>> counters,
            Map<String, List<Location.Display>> displays,
            Map<String, List<Location.Kiosk>> kiosks) {

        Of of(String location) {
            return new Of(
                    zones.getOrDefault(location, List.of()),
                    pools.getOrDefault(location, List.of()),
                    counters.getOrDefault(location, List.of()),
                    displays.getOrDefault(location, List.of()),
                    kiosks.getOrDefault(location, List.of()));
        }
    }

    record Of(
            List<Zone> zones,
            List<Pool> pools,
            List<Counter> counters,
            List<Location.Display> displays,
            List<Location.Kiosk> kiosks) {}

    /// Writes the parts of a location in place of those that were there.
    void save(Location location) {
        for (var delete : DELETES) {
            sql.sql(delete).param(location.code()).update();
        }
        zones.save(location.code(), location.zones());
        for (int i = 0; i < location.pools().size(); i++) {
            insert(location.code(), i, location.pools().get(i));
        }
        for (int i = 0; i < location.counters().size(); i++) {
            insert(location.code(), i, location.counters().get(i));
        }
        for (int i = 0; i < location.displays().size(); i++) {
            insert(location.code(), i, location.displays().get(i));
        }
        for (int i = 0; i < location.kiosks().size(); i++) {
            insert(location.code(), i, location.kiosks().get(i));
        }
    }

    private void insert(String location, int position, Pool pool) {
        sql.sql("""
                        insert into locations.pool (location, code, position, name, prefix, zone, skills, bookable, residents)
                        values (?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)
                        """)
                .param(location)
                .param(pool.code())
                .param(position)
                .param(LocalizedColumn.json(pool.name()))
                .param(pool.prefix())
                .param(pool.zone())
                .param(pool.skills().stream().sorted().toArray(String[]::new))
                .param(pool.bookable())
                .param(pool.residents())
                .update();
    }

    private void insert(String location, int position, Counter counter) {
        sql.sql("""
                        insert into locations.counter (
                            location, code, position, name, type, pool, accessible, from_day, until_day)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(location)
                .param(counter.code())
                .param(position)
                .param(counter.name())
                .param(counter.type().tag())
                .param(counter.pool())
                .param(counter.accessible())
                .param(Objects.requireNonNullElse(counter.period().from(), LocalDate.MIN))
                .param(Objects.requireNonNullElse(counter.period().until(), LocalDate.MAX))
                .update();
    }

    private void insert(String location, int position, Location.Display display) {
        sql.sql("""
                        insert into locations.display (location, code, position, name, zones, volume, repeat)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        location,
                        display.code(),
                        position,
                        display.name(),
                        display.zones().toArray(String[]::new),
                        display.sound().volume(),
                        display.sound().repeat())
                .update();
    }

    private void insert(String location, int position, Location.Kiosk kiosk) {
        sql.sql("""
                        insert into locations.kiosk (location, code, position, name)
                        values (?, ?, ?, ?)
                        """).params(location, kiosk.code(), position, kiosk.name()).update();
    }

    private <T> Map<String, List<T>> byLocation(String query, RowMapper<Part<T>> mapper) {
        var parts = new HashMap<String, List<T>>();
        for (var part : sql.sql(query).query(mapper).list()) {
            parts.computeIfAbsent(part.location(), location -> new ArrayList<>())
                    .add(part.value());
        }
        return parts;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
    }
}

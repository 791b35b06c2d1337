package balieplein.locations;

import balieplein.database.LocalizedColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The zones of the locations, with their arrows and works.
@Component
class ZonesTable {

    private record Row(String location, Zone zone) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getString("location"),
            new Zone(
                    row.getString("code"),
                    LocalizedColumn.read(row, "name"),
                    LocalizedColumn.readOrNull(row, "floor"),
                    LocalizedColumn.readOrNull(row, "route"),
                    row.getObject("capacity", Integer.class),
                    arrows(row.getString("arrows")),
                    works(row.getString("works"))));

    private final JdbcClient sql;

    ZonesTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those of every location of the city, by its code.
    Map<String, List<Zone>> list() {
        return sql.sql("""
                select
                    location, code, name, floor, route, capacity, arrows,
                    (
                        select coalesce(jsonb_agg(
                            jsonb_build_object('from', from_day, 'until', until_day, 'instead', instead)
                            order by from_day), '[]')
                        from locations.zone_works
                        where zone_works.location = zone.location
                            and zone_works.zone = zone.code
                    ) as works
                from locations.zone
                order by location, position
                """).query(ROW).list().stream()
                .collect(Collectors.groupingBy(Row::location, Collectors.mapping(Row::zone, Collectors.toList())));
    }

    /// Writes the zones of a location in place of those that were there.
    void save(String location, List<Zone> zones) {
        sql.sql("delete from locations.zone where location = ?").param(location).update();
        for (int i = 0; i < zones.size(); i++) {
            insert(location, i, zones.get(i));
        }
    }

    private void insert(String location, int position, Zone zone) {
        sql.sql("""
                        insert into locations.zone (location, code, position, name, floor, route, capacity, arrows)
                        values (?, ?, ?, cast(? as jsonb), cast(? as jsonb), cast(? as jsonb), ?, cast(? as jsonb))
                        """)
                .param(location)
                .param(zone.code())
                .param(position)
                .param(LocalizedColumn.json(zone.name()))
                .param(LocalizedColumn.jsonOrNull(zone.floor()))
                .param(LocalizedColumn.jsonOrNull(zone.route()))
                .param(zone.capacity())
                .param(json(zone.arrows()))
                .update();
        zone.works().forEach(works -> sql.sql("""
                        insert into locations.zone_works (location, zone, from_day, until_day, instead)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(location)
                .param(zone.code())
                .param(works.from())
                .param(works.until())
                .param(works.instead())
                .update());
    }

    private static String json(Map<String, Zone.Arrow> arrows) {
        var json = JSON.createObjectNode();
        arrows.forEach((counter, arrow) -> json.put(counter, arrow.tag()));
        return json.toString();
    }

    private static Map<String, Zone.Arrow> arrows(String json) {
        var arrows = new TreeMap<String, Zone.Arrow>();
        JSON.readTree(json)
                .properties()
                .forEach(entry -> arrows.put(
                        entry.getKey(), Zone.Arrow.of(entry.getValue().stringValue())));
        return arrows;
    }

    private static List<Zone.Works> works(String json) {
        var works = new ArrayList<Zone.Works>();
        for (var each : JSON.readTree(json)) {
            var until = textOf(each, "until");
            works.add(new Zone.Works(
                    LocalDate.parse(each.path("from").stringValue()),
                    until == null ? null : LocalDate.parse(until),
                    textOf(each, "instead")));
        }
        return works;
    }

    private static @Nullable String textOf(JsonNode node, String key) {
        return node.path(key).isString() ? node.path(key).stringValue() : null;
    }
}

package balieplein.cities;

import balieplein.database.LocalizedColumn;
import balieplein.kernel.LocalizedText;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The closing days of the current city.
@Component
final class ClosedDaysTable {

    private final JdbcClient sql;

    ClosedDaysTable(JdbcClient sql) {
        this.sql = sql;
    }

    Map<LocalDate, LocalizedText> list() {
        var days = new TreeMap<LocalDate, LocalizedText>();
        sql.sql("""
                select day, name
                from cities.closed_day
                """).query((ResultSet row) -> {
            days.put(row.getObject("day", LocalDate.class), LocalizedColumn.read(row, "name"));
        });
        return days;
    }

    void write(Map<LocalDate, LocalizedText> closed) {
        sql.sql("delete from cities.closed_day").update();
        closed.forEach((day, name) ->
                sql.sql("""
                insert into cities.closed_day (day, name)
                values (?, cast(? as jsonb))
                """).param(day).param(LocalizedColumn.json(name)).update());
    }
}

package balieplein.locations;

import balieplein.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// From and until when locations offer product steps.
@Component
class OffersTable {

    private record Row(String location, String step, Period period) {}

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getString("location"), row.getString("step"), new Period(day(row, "from_day"), day(row, "until_day")));

    private final JdbcClient sql;

    OffersTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Of every location of the city the periods of each step.
    Map<String, Map<String, List<Period>>> list() {
        var offers = new HashMap<String, Map<String, List<Period>>>();
        var rows = sql.sql("""
                select location, step, from_day, until_day
                from locations.offer
                order by location, step, from_day
                """).query(ROW).list();
        for (var row : rows) {
            offers.computeIfAbsent(row.location(), location -> new LinkedHashMap<>())
                    .computeIfAbsent(row.step(), step -> new ArrayList<>())
                    .add(row.period());
        }
        return offers;
    }

    void save(String location, Offer offer) {
        sql.sql("delete from locations.offer where location = ?")
                .param(location)
                .update();
        offer.periods()
                .forEach((step, periods) -> periods.forEach(period -> sql.sql("""
                        insert into locations.offer (location, step, from_day, until_day)
                        values (?, ?, ?, ?)
                        """)
                        .params(
                                location,
                                step,
                                Objects.requireNonNullElse(period.from(), LocalDate.MIN),
                                Objects.requireNonNullElse(period.until(), LocalDate.MAX))
                        .update()));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
    }
}

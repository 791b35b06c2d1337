package balieplein.arrival;

import balieplein.database.LocalizedColumn;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PickupChoicesTable {

    private static final RowMapper<PickupChoice> PICKUP = (row, number) -> new PickupChoice(
            row.getString("code"), LocalizedColumn.read(row, "name"), row.getString("icon"), List.of((String[])
                    row.getArray("steps").getArray()));

    private final JdbcClient sql;

    PickupChoicesTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<PickupChoice> list() {
        return sql.sql("""
                select code, name, icon, steps
                from arrival.pickup_choice
                order by position
                """).query(PICKUP).list();
    }

    /// These and no others.
    void replace(List<PickupChoice> pickups) {
        sql.sql("delete from arrival.pickup_choice").update();
        for (var position = 0; position < pickups.size(); position++) {
            var pickup = pickups.get(position);
            sql.sql("""
                    insert into arrival.pickup_choice (code, position, name, icon, steps)
                    values (?, ?, cast(? as jsonb), ?, ?)
                    """)
                    .param(pickup.code())
                    .param(position)
                    .param(LocalizedColumn.json(pickup.name()))
                    .param(pickup.icon())
                    .param(pickup.steps().toArray(String[]::new))
                    .update();
        }
    }
}

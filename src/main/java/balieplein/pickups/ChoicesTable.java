package balieplein.pickups;

import balieplein.database.LocalizedColumn;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What visitors come to collect, written as a whole.
@Component
class ChoicesTable {

    private static final RowMapper<PickupChoice> CHOICE = (row, number) -> new PickupChoice(
            row.getString("code"), LocalizedColumn.read(row, "name"), row.getString("icon"), List.of((String[])
                    row.getArray("steps").getArray()));

    private final JdbcClient sql;

    ChoicesTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<PickupChoice> list() {
        return sql.sql("""
                select code, name, icon, steps
                from pickups.choice
                order by position
                """).query(CHOICE).list();
    }

    /// These and no others.
    void replace(List<PickupChoice> choices) {
        sql.sql("delete from pickups.choice").update();
        for (var position = 0; position < choices.size(); position++) {
            var choice = choices.get(position);
            sql.sql("""
                    insert into pickups.choice (code, position, name, icon, steps)
                    values (?, ?, cast(? as jsonb), ?, ?)
                    """)
                    .param(choice.code())
                    .param(position)
                    .param(LocalizedColumn.json(choice.name()))
                    .param(choice.icon())
                    .param(choice.steps().toArray(String[]::new))
                    .update();
        }
    }
}

package balieplein.reception;

import balieplein.database.LocalizedColumn;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TallyKindsTable {

    private static final RowMapper<TallyKind> KIND =
            (row, number) -> new TallyKind(row.getString("code"), LocalizedColumn.read(row, "name"));

    private final JdbcClient sql;

    TallyKindsTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<TallyKind> list() {
        return sql.sql("""
                select code, name
                from reception.tally_kind
                order by position
                """).query(KIND).list();
    }

    void write(List<TallyKind> kinds) {
        sql.sql("delete from reception.tally_kind").update();
        for (int position = 0; position < kinds.size(); position++) {
            var kind = kinds.get(position);
            sql.sql("""
                    insert into reception.tally_kind (code, position, name)
                    values (?, ?, cast(? as jsonb))
                    """)
                    .params(kind.code(), position, LocalizedColumn.json(kind.name()))
                    .update();
        }
    }
}

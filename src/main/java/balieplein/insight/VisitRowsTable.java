package balieplein.insight;

import balieplein.database.InstantColumn;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The lines behind the figures, from `insight.visit_fact`.
@Repository
public class VisitRowsTable {

    private static final int SECONDS = 30;

    private static final RowMapper<VisitRow> ROW = (row, number) -> new VisitRow(
            row.getString("visit"),
            InstantColumn.read(row, "registered"),
            InstantColumn.readOrNull(row, "due"),
            Arrays.asList((String[]) row.getArray("steps").getArray()),
            row.getString("state"),
            row.getObject("waiting", Integer.class),
            row.getObject("waiting_from_due", Integer.class),
            row.getObject("handling", Integer.class),
            row.getObject("throughput", Integer.class),
            row.getBoolean("generated"));

    private final JdbcClient sql;

    VisitRowsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// In the order of arrival.
    ///
    /// @param product absent for all of them
    @Transactional(readOnly = true, timeout = SECONDS)
    public List<VisitRow> list(Selection selection, @Nullable String product, int size, int offset) {
        return sql.sql("""
                        select visit, registered, due, state, waiting, waiting_from_due, handling, throughput, generated,
                            case when state = 'finished' then handled_steps else asked_steps end as steps
                        from insight.visit_fact
                        where day between :from and :to
                          and (cast(:location as text) is null or location = :location)
                          and (:generated or not generated)
                          and (cast(:product as text) is null or exists (
                              select 1
                              from unnest(case when state = 'finished' then handled_steps else asked_steps end) as step
                              where step like :product || '.%'))
                        order by day, registered, visit
                        limit :size
                        offset :offset
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .param("generated", selection.generated())
                .param("product", product)
                .param("size", size)
                .param("offset", offset)
                .query(ROW)
                .list();
    }

    @Transactional(readOnly = true, timeout = SECONDS)
    public int count(Selection selection, @Nullable String product) {
        return sql.sql("""
                        select count(*)
                        from insight.visit_fact
                        where day between :from and :to
                          and (cast(:location as text) is null or location = :location)
                          and (:generated or not generated)
                          and (cast(:product as text) is null or exists (
                              select 1
                              from unnest(case when state = 'finished' then handled_steps else asked_steps end) as step
                              where step like :product || '.%'))
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .param("generated", selection.generated())
                .param("product", product)
                .query(Integer.class)
                .single();
    }
}

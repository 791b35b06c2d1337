package balieplein.insight;

import balieplein.database.InstantColumn;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.finding`.
@Repository
class FindingsTable {

    private static final RowMapper<Finding> FINDING = (row, number) -> new Finding(
            row.getObject("day", LocalDate.class),
            row.getString("location"),
            Finding.Kind.of(row.getString("kind")),
            row.getString("code"),
            List.of((Integer[]) row.getArray("numbers").getArray()),
            InstantColumn.read(row, "found_at"));

    private final JdbcClient sql;

    FindingsTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Finding> since(LocalDate day) {
        return sql.sql("""
                select day, location, kind, code, numbers, found_at
                from insight.finding
                where day >= ?
                order by day desc, location, kind, code
                """).param(day).query(FINDING).list();
    }

    void forget(LocalDate day) {
        sql.sql("delete from insight.finding where day = ?").param(day).update();
    }

    void forgetBefore(LocalDate day) {
        sql.sql("delete from insight.finding where day < ?").param(day).update();
    }

    /// Two who look at a day at once find the same.
    void add(Finding finding) {
        sql.sql("""
                        insert into insight.finding (day, location, kind, code, numbers, found_at)
                        values (:day, :location, :kind, :code, :numbers, :at)
                        on conflict do nothing
                        """)
                .param("day", finding.day())
                .param("location", finding.location())
                .param("kind", finding.kind().tag())
                .param("code", finding.code())
                .param("numbers", finding.numbers().toArray(Integer[]::new))
                .param("at", InstantColumn.of(finding.at()))
                .update();
    }
}

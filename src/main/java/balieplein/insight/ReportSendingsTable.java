package balieplein.insight;

import balieplein.database.InstantColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.report_sending`: whoever writes a line first sends it.
@Repository
class ReportSendingsTable {

    private static final RowMapper<ReportSending> SENDING = (row, number) -> new ReportSending(
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class),
            row.getInt("version"),
            InstantColumn.read(row, "sent_at"),
            list(row, "reached"),
            list(row, "left_out"));

    private final JdbcClient sql;

    ReportSendingsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when another instance sent it before.
    boolean claim(String report, Selection period, int version, Instant now, List<String> reached, List<String> left) {
        return sql.sql("""
                                insert into insight.report_sending
                                    (report, first_day, last_day, version, sent_at, reached, left_out)
                                values (:report, :first, :last, :version, :now, :reached, :left_out)
                                on conflict do nothing
                                """)
                        .param("report", report)
                        .param("first", period.from())
                        .param("last", period.to())
                        .param("version", version)
                        .param("now", InstantColumn.of(now))
                        .param("reached", reached.toArray(String[]::new))
                        .param("left_out", left.toArray(String[]::new))
                        .update()
                == 1;
    }

    /// The newest first.
    List<ReportSending> list(String report) {
        return sql.sql("""
                select first_day, last_day, version, sent_at, reached, left_out
                from insight.report_sending
                where report = ?
                order by first_day desc, last_day desc, version desc
                limit 36
                """).param(report).query(SENDING).list();
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}

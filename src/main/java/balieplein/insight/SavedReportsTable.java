package balieplein.insight;

import balieplein.database.InstantColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables `insight.saved_report` and `insight.report_sending`.
@Repository
class SavedReportsTable {

    private static final RowMapper<SavedReport> REPORT = (row, number) -> new SavedReport(
            row.getString("code"),
            row.getString("name"),
            row.getString("owner"),
            row.getString("location"),
            Dimension.find(row.getString("split")).orElseThrow(),
            Schedule.of(row.getString("schedule")),
            list(row, "recipients"),
            row.getObject("made_on", LocalDate.class));

    private static final RowMapper<SavedReport.Sending> SENDING = (row, number) -> new SavedReport.Sending(
            row.getObject("first_day", LocalDate.class),
            row.getInt("version"),
            InstantColumn.read(row, "sent_at"),
            list(row, "reached"),
            list(row, "left_out"));

    private final JdbcClient sql;

    SavedReportsTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<SavedReport> list() {
        return sql.sql("""
                select code, name, owner, location, split, schedule, recipients, made_on
                from insight.saved_report
                order by name, code
                """).query(REPORT).list();
    }

    Optional<SavedReport> find(String code) {
        return sql.sql("""
                select code, name, owner, location, split, schedule, recipients, made_on
                from insight.saved_report
                where code = ?
                """).param(code).query(REPORT).optional();
    }

    /// False when there is one of this name.
    boolean add(SavedReport report) {
        return sql.sql("""
                                insert into insight.saved_report
                                    (code, name, owner, location, split, schedule, recipients, made_on)
                                values (:code, :name, :owner, :location, :split, :schedule, :recipients, :made_on)
                                on conflict on constraint saved_report_name_once do nothing
                                """)
                        .param("code", report.code())
                        .param("name", report.name())
                        .param("owner", report.owner())
                        .param("location", report.location())
                        .param("split", report.split().tag())
                        .param("schedule", report.schedule().tag())
                        .param("recipients", report.recipients().toArray(String[]::new))
                        .param("made_on", report.madeOn())
                        .update()
                == 1;
    }

    boolean remove(String code) {
        return sql.sql("delete from insight.saved_report where code = ?")
                        .param(code)
                        .update()
                == 1;
    }

    /// False when another instance sent it before.
    boolean claim(
            String report, LocalDate first, int version, Instant now, List<String> reached, List<String> leftOut) {
        return sql.sql("""
                                insert into insight.report_sending
                                    (report, first_day, version, sent_at, reached, left_out)
                                values (:report, :first, :version, :now, :reached, :left_out)
                                on conflict do nothing
                                """)
                        .param("report", report)
                        .param("first", first)
                        .param("version", version)
                        .param("now", InstantColumn.of(now))
                        .param("reached", reached.toArray(String[]::new))
                        .param("left_out", leftOut.toArray(String[]::new))
                        .update()
                == 1;
    }

    /// The newest first.
    List<SavedReport.Sending> sendings(String report) {
        return sql.sql("""
                select first_day, version, sent_at, reached, left_out
                from insight.report_sending
                where report = ?
                order by first_day desc, version desc
                limit 36
                """).param(report).query(SENDING).list();
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}

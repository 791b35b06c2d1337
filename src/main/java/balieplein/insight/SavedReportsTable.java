package balieplein.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.saved_report`.
@Repository
class SavedReportsTable {

    private static final RowMapper<SavedReport> REPORT = (row, number) -> new SavedReport(
            row.getString("code"),
            row.getString("owner"),
            new ReportWish(
                    row.getString("name"),
                    row.getString("location"),
                    Dimension.find(row.getString("split")).orElseThrow(),
                    Schedule.of(row.getString("schedule")),
                    List.of((String[]) row.getArray("recipients").getArray())),
            row.getObject("mails_since", LocalDate.class),
            row.getInt("version"));

    private final JdbcClient sql;

    SavedReportsTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<SavedReport> list() {
        return sql.sql("""
                select code, name, owner, location, split, schedule, recipients, mails_since, version
                from insight.saved_report
                order by name, code
                """).query(REPORT).list();
    }

    Optional<SavedReport> find(String code) {
        return sql.sql("""
                select code, name, owner, location, split, schedule, recipients, mails_since, version
                from insight.saved_report
                where code = ?
                """).param(code).query(REPORT).optional();
    }

    /// False when there is one of this name.
    boolean add(SavedReport report) {
        return sql.sql("""
                                insert into insight.saved_report
                                    (code, name, owner, location, split, schedule, recipients, mails_since)
                                values (:code, :name, :owner, :location, :split, :schedule, :recipients, :since)
                                on conflict on constraint saved_report_name_once do nothing
                                """)
                        .params(values(report))
                        .param("owner", report.owner())
                        .update()
                == 1;
    }

    /// Whether nobody changed it since this version. Throws `DuplicateKeyException` when there is another one of this
    // name.
    boolean change(SavedReport report) {
        return sql.sql("""
                        update insight.saved_report
                        set name = :name,
                            location = :location,
                            split = :split,
                            schedule = :schedule,
                            recipients = :recipients,
                            mails_since = :since,
                            version = version + 1
                        where code = :code
                          and version = :version
                        """)
                        .params(values(report))
                        .param("version", report.version())
                        .update()
                == 1;
    }

    boolean remove(String code) {
        return sql.sql("delete from insight.saved_report where code = ?")
                        .param(code)
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> values(SavedReport report) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("code", report.code());
        values.put("name", report.name());
        values.put("location", report.location());
        values.put("split", report.split().tag());
        values.put("schedule", report.schedule().tag());
        values.put("recipients", report.recipients().toArray(String[]::new));
        values.put("since", report.mailsSince());
        return values;
    }
}

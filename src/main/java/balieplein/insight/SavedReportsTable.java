package balieplein.insight;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.saved_report`.
@Repository
class SavedReportsTable {

    private final JdbcClient sql;

    SavedReportsTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<SavedReport> list() {
        return sql.sql("""
                select code, name, owner, location, split, schedule, recipients, mails_since, version
                from insight.saved_report
                order by name, code
                """).query(SavedReportRow.MAPPER).list();
    }

    Optional<SavedReport> find(String code) {
        return sql.sql("""
                select code, name, owner, location, split, schedule, recipients, mails_since, version
                from insight.saved_report
                where code = ?
                """).param(code).query(SavedReportRow.MAPPER).optional();
    }

    /// False when there is one of this name.
    boolean add(SavedReport report) {
        return sql.sql("""
                                insert into insight.saved_report
                                    (code, name, owner, location, split, schedule, recipients, mails_since)
                                values (:code, :name, :owner, :location, :split, :schedule, :recipients, :since)
                                on conflict on constraint saved_report_name_once do nothing
                                """)
                        .params(SavedReportRow.params(report))
                        .param("owner", report.owner())
                        .update()
                == 1;
    }

    /// Whether nobody changed it since this version. Throws `DuplicateKeyException` when there is another one of this
    /// name.
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
                        .params(SavedReportRow.params(report))
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
}

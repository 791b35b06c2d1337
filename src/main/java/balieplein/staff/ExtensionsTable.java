package balieplein.staff;

import balieplein.database.InstantColumn;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ExtensionsTable {

    private static final RowMapper<Extension> MAPPER = (row, number) -> new Extension(
            row.getObject("old_until", LocalDate.class),
            row.getObject("new_until", LocalDate.class),
            row.getString("reason"),
            row.getString("decided_by"),
            InstantColumn.read(row, "decided_at"));

    private final JdbcClient sql;

    ExtensionsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those of a member, the latest first.
    List<Extension> list(String member) {
        return sql.sql("""
                select old_until, new_until, reason, decided_by, decided_at
                from staff.extension
                where member = ?
                order by version desc
                """).param(member).query(MAPPER).list();
    }

    void add(String member, int version, Extension extension) {
        sql.sql("""
                        insert into staff.extension (member, version, old_until, new_until, reason, decided_by, decided_at)
                        values (:member, :version, :from, :until, :reason, :by, :at)
                        """)
                .param("member", member)
                .param("version", version)
                .param("from", extension.from())
                .param("until", extension.until())
                .param("reason", extension.reason())
                .param("by", extension.by())
                .param("at", InstantColumn.of(extension.at()))
                .update();
    }

    /// The member, and the roles that were to end with them.
    void extend(String member, LocalDate from, LocalDate until) {
        sql.sql("""
                        update staff.member
                        set valid_until = :until
                        where code = :member
                        """).param("until", until).param("member", member).update();
        sql.sql("""
                        update staff.held_role
                        set valid_until = :until
                        where member = :member
                          and valid_until = :from
                          and ended_at is null
                        """)
                .param("until", until)
                .param("member", member)
                .param("from", from)
                .update();
    }
}

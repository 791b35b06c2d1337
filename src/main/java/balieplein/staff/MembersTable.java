package balieplein.staff;

import balieplein.database.InstantColumn;
import balieplein.kernel.Period;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MembersTable {

    private static final String ADD = """
            insert into staff.member (code, subject, kind, name, email, valid_from, valid_until)
            values (:code, :subject, :kind, :name, :email, :from, :until)
            on conflict on constraint subject_once do nothing
            """;

    private static final String CHANGE = """
            update staff.member
            set name = :name, email = :email, valid_from = :from, valid_until = :until
            where code = :code
            """;

    private final JdbcClient sql;

    MembersTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Member> list() {
        return sql.sql("""
                select code, subject, kind, name, email, valid_from, valid_until, blocked_at, version
                from staff.member
                order by name, code
                """).query(MemberRow.MAPPER).list();
    }

    Optional<Member> find(String code) {
        return sql.sql("""
                select code, subject, kind, name, email, valid_from, valid_until, blocked_at, version
                from staff.member
                where code = ?
                """).param(code).query(MemberRow.MAPPER).optional();
    }

    Map<String, String> subjects(Set<String> codes) {
        return sql
                .sql("""
                select code, subject
                from staff.member
                where code = any(?)
                """)
                .param(codes.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("code"), row.getString("subject")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// False when the subject is in the register already.
    boolean add(Member member) {
        return sql.sql(ADD).params(MemberRow.params(member)).update() > 0;
    }

    void change(String code, String name, String email, Period period) {
        sql.sql(CHANGE)
                .param("code", code)
                .param("name", name)
                .param("email", email)
                .param("from", period.from())
                .param("until", period.until())
                .update();
    }

    void block(String code, @Nullable Instant at) {
        sql.sql("update staff.member set blocked_at = ? where code = ?")
                .param(InstantColumn.ofNullable(at))
                .param(code)
                .update();
    }

    /// False when somebody else changed the member since this version was read.
    boolean claim(String code, int version) {
        return sql.sql("update staff.member set version = version + 1 where code = ? and version = ?")
                        .param(code)
                        .param(version)
                        .update()
                > 0;
    }
}

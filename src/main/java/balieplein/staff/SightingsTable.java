package balieplein.staff;

import balieplein.database.InstantColumn;
import balieplein.identity.Role;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who came in lately, also those who are not in the register.
@Component
class SightingsTable {

    private static final RowMapper<Sighting> SIGHTING = (row, number) -> new Sighting(
            row.getString("subject"),
            Member.Kind.valueOf(row.getString("kind")),
            row.getString("name"),
            Arrays.stream((String[]) array(row).getArray()).map(Role::valueOf).collect(Collectors.toSet()),
            InstantColumn.read(row, "seen_at"));

    private static final String SEE = """
            insert into staff.sighting (subject, kind, name, roles, seen_at)
            values (:subject, :kind, :name, :roles, :now)
            on conflict (city, subject) do update
            set kind = excluded.kind,
                name = excluded.name,
                roles = excluded.roles,
                seen_at = excluded.seen_at
            """;

    private final JdbcClient sql;

    SightingsTable(JdbcClient sql) {
        this.sql = sql;
    }

    void see(String subject, Member.Kind kind, String name, Set<Role> roles, Instant now) {
        sql.sql(SEE)
                .param("subject", subject)
                .param("kind", kind.name())
                .param("name", name)
                .param("roles", roles.stream().map(Role::name).sorted().toArray(String[]::new))
                .param("now", InstantColumn.of(now))
                .update();
    }

    List<Sighting> list() {
        return sql.sql("""
                select subject, kind, name, roles, seen_at
                from staff.sighting
                order by name, subject
                """).query(SIGHTING).list();
    }

    Optional<Sighting> find(String subject) {
        return sql.sql("""
                select subject, kind, name, roles, seen_at
                from staff.sighting
                where subject = ?
                """).param(subject).query(SIGHTING).optional();
    }

    private static Array array(ResultSet row) throws SQLException {
        return row.getArray("roles");
    }
}

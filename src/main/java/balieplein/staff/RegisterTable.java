package balieplein.staff;

import balieplein.identity.Grant;
import balieplein.identity.Grants;
import balieplein.identity.Role;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the register says of one subject, asked at every request: one statement.
@Component
class RegisterTable {

    private static final String STANDING = """
            with who as (
                select code, blocked_at is null and :today between valid_from and coalesce(valid_until, 'infinity') as counts
                from staff.member
                where subject = :subject
            ), held as (
                select role, service, location
                from staff.held_role
                join who on who.code = held_role.member and who.counts
                where ended_at is null and :today between valid_from and coalesce(valid_until, 'infinity')
                union
                select held_role.role, held_role.service, held_role.location
                from staff.delegation
                join who on who.code = delegation.member and who.counts
                join staff.held_role on held_role.code = delegation.held_role
                join staff.member giver on giver.code = held_role.member
                where delegation.ended_at is null
                  and :today between delegation.valid_from and delegation.valid_until
                  and held_role.ended_at is null
                  and :today between held_role.valid_from and coalesce(held_role.valid_until, 'infinity')
                  and giver.blocked_at is null
                  and :today between giver.valid_from and coalesce(giver.valid_until, 'infinity')
            )
            select (select roles from staff.setting) as source, who.counts, held.role, held.service, held.location
            from (values (1)) as one
            left join who on true
            left join held on true
            """;

    /// @param barred blocked, or their time is not now; absent from the register is not barred
    record Entry(RoleSource source, boolean barred, Grants grants) {}

    private record Line(
            @Nullable String source,
            @Nullable Boolean counts,
            @Nullable Grant grant) {}

    private final JdbcClient sql;

    RegisterTable(JdbcClient sql) {
        this.sql = sql;
    }

    Entry get(String subject, LocalDate today) {
        var lines = sql.sql(STANDING)
                .param("subject", subject)
                .param("today", today)
                .query((row, number) -> {
                    var role = row.getString("role");
                    return new Line(
                            row.getString("source"),
                            row.getObject("counts", Boolean.class),
                            role == null
                                    ? null
                                    : new Grant(
                                            Role.valueOf(role), row.getString("service"), row.getString("location")));
                })
                .list();
        var first = lines.getFirst();
        var grants = lines.stream()
                .filter(line -> line.grant() != null)
                .map(Line::grant)
                .collect(Collectors.toSet());
        return new Entry(
                first.source() == null ? RoleSource.BOTH : RoleSource.valueOf(first.source()),
                Boolean.FALSE.equals(first.counts()),
                new Grants(grants));
    }
}

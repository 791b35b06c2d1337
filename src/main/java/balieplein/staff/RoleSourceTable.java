package balieplein.staff;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the roles of the city come from.
@Component
class RoleSourceTable {

    private final JdbcClient sql;

    RoleSourceTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<RoleSource> find() {
        return sql.sql("select roles from staff.setting")
                .query(String.class)
                .optional()
                .map(RoleSource::valueOf);
    }

    void put(RoleSource source) {
        sql.sql("""
                insert into staff.setting (roles)
                values (?)
                on conflict (city) do update
                set roles = excluded.roles
                """).param(source.name()).update();
    }
}

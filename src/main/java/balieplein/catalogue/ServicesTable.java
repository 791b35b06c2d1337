package balieplein.catalogue;

import balieplein.database.LocalizedColumn;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ServicesTable {

    private static final RowMapper<Service> SERVICE = (row, number) -> new Service(
            row.getString("code"), LocalizedColumn.read(row, "name"), row.getString("phone"), row.getString("email"));

    private final JdbcClient sql;

    ServicesTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Service> list() {
        return sql.sql("""
                select code, name, phone, email
                from catalogue.service
                order by position
                """).query(SERVICE).list();
    }

    void write(Service service) {
        sql.sql("""
                insert into catalogue.service (code, name, phone, email)
                values (:code, cast(:name as jsonb), :phone, :email)
                on conflict (city, code) do update
                set name = excluded.name,
                    phone = excluded.phone,
                    email = excluded.email
                """)
                .param("code", service.code())
                .param("name", LocalizedColumn.json(service.name()))
                .param("phone", service.phone())
                .param("email", service.email())
                .update();
    }
}

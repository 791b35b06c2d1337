package balieplein.catalogue;

import balieplein.database.LocalizedColumn;
import balieplein.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ServicesTable {

    private static final RowMapper<Service> SERVICE = (row, number) -> new Service(
            row.getString("code"),
            LocalizedColumn.read(row, "name"),
            row.getString("phone"),
            row.getString("email"),
            new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
            row.getString("successor"),
            List.of());

    private static final String WRITE = """
            insert into catalogue.service (code, name, phone, email, valid_from, valid_until, successor)
            values (:code, cast(:name as jsonb), :phone, :email, :from, :until, :successor)
            on conflict (city, code) do update
            set name = excluded.name,
                phone = excluded.phone,
                email = excluded.email,
                valid_from = excluded.valid_from,
                valid_until = excluded.valid_until,
                successor = excluded.successor
            """;

    private final JdbcClient sql;
    private final SwitchesTable switches;

    ServicesTable(JdbcClient sql, SwitchesTable switches) {
        this.sql = sql;
        this.switches = switches;
    }

    List<Service> list() {
        var all = switches.list();
        return sql.sql("""
                select code, name, phone, email, valid_from, valid_until, successor
                from catalogue.service
                order by position
                """).query(SERVICE).list().stream()
                .map(service -> service.with(all.getOrDefault(service.code(), List.of())))
                .toList();
    }

    /// One change of a service at a time.
    void lock(String code) {
        sql.sql("select code from catalogue.service where code = ? for update")
                .param(code)
                .query(String.class)
                .list();
    }

    void write(Service service) {
        sql.sql(WRITE)
                .param("code", service.code())
                .param("name", LocalizedColumn.json(service.name()))
                .param("phone", service.phone())
                .param("email", service.email())
                .param("from", service.existence().from())
                .param("until", service.existence().until())
                .param("successor", service.successor())
                .update();
        switches.write(service);
    }
}

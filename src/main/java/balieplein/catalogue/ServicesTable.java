package balieplein.catalogue;

import balieplein.database.LocalizedColumn;
import balieplein.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    private record SwitchRow(String service, FeatureSwitch value) {}

    private static final RowMapper<SwitchRow> SWITCH = (row, number) -> new SwitchRow(
            row.getString("service"),
            new FeatureSwitch(
                    Feature.of(row.getString("feature")), new Period(day(row, "from_day"), day(row, "until_day"))));

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

    ServicesTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Service> list() {
        var switches = switches();
        return sql.sql("""
                select code, name, phone, email, valid_from, valid_until, successor
                from catalogue.service
                order by position
                """).query(SERVICE).list().stream()
                .map(service -> service.with(switches.getOrDefault(service.code(), List.of())))
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
        writeSwitches(service);
    }

    private Map<String, List<FeatureSwitch>> switches() {
        return sql.sql("""
                select service, feature, from_day, until_day
                from catalogue.feature_switch
                order by service, feature, from_day
                """).query(SWITCH).list().stream()
                .collect(Collectors.groupingBy(
                        SwitchRow::service, Collectors.mapping(SwitchRow::value, Collectors.toList())));
    }

    private void writeSwitches(Service service) {
        sql.sql("delete from catalogue.feature_switch where service = ?")
                .param(service.code())
                .update();
        for (var each : service.switches()) {
            sql.sql("""
                    insert into catalogue.feature_switch (service, feature, from_day, until_day)
                    values (?, ?, ?, ?)
                    """)
                    .params(
                            service.code(),
                            each.feature().code(),
                            Objects.requireNonNullElse(each.period().from(), LocalDate.MIN),
                            Objects.requireNonNullElse(each.period().until(), LocalDate.MAX))
                    .update();
        }
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
    }
}

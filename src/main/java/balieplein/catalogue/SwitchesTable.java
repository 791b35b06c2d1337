package balieplein.catalogue;

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

/// From when to when each service offers what.
@Component
class SwitchesTable {

    private record SwitchRow(String service, FeatureSwitch value) {}

    private static final RowMapper<SwitchRow> SWITCH = (row, number) -> new SwitchRow(
            row.getString("service"),
            new FeatureSwitch(
                    Feature.of(row.getString("feature")), new Period(day(row, "from_day"), day(row, "until_day"))));

    private final JdbcClient sql;

    SwitchesTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// By the code of the service.
    Map<String, List<FeatureSwitch>> list() {
        return sql.sql("""
                select service, feature, from_day, until_day
                from catalogue.feature_switch
                order by service, feature, from_day
                """).query(SWITCH).list().stream()
                .collect(Collectors.groupingBy(
                        SwitchRow::service, Collectors.mapping(SwitchRow::value, Collectors.toList())));
    }

    void write(Service service) {
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

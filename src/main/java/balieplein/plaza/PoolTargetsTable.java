package balieplein.plaza;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a city said of the waits of single queues.
@Component
class PoolTargetsTable {

    private record Target(String location, QueueRules.PoolTarget target) {}

    private static final RowMapper<Target> TARGET = (row, number) -> new Target(
            row.getString("location"),
            new QueueRules.PoolTarget(row.getString("pool"), row.getInt("wait"), row.getInt("handling")));

    private final JdbcClient sql;

    PoolTargetsTable(JdbcClient sql) {
        this.sql = sql;
    }

    Map<String, List<QueueRules.PoolTarget>> byLocation() {
        return sql.sql("""
                select location, pool, wait, handling
                from plaza.pool_target
                order by location, pool
                """).query(TARGET).list().stream()
                .collect(Collectors.groupingBy(
                        Target::location, Collectors.mapping(Target::target, Collectors.toList())));
    }

    void write(String location, List<QueueRules.PoolTarget> pools) {
        sql.sql("delete from plaza.pool_target where location = ?")
                .param(location)
                .update();
        pools.forEach(target -> sql.sql("""
                insert into plaza.pool_target (location, pool, wait, handling)
                values (?, ?, ?, ?)
                """)
                .params(location, target.pool(), target.longest(), target.handling())
                .update());
    }
}

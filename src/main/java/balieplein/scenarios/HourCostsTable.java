package balieplein.scenarios;

import balieplein.kernel.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table `scenarios.cost`.
@Repository
class HourCostsTable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Long>> CENTS = new TypeReference<>() {};

    private static final RowMapper<HourCosts> COSTS = (row, number) -> {
        var pools = new HashMap<String, Money>();
        JSON.readValue(row.getString("hours"), CENTS).forEach((pool, cents) -> pools.put(pool, new Money(cents)));
        return new HourCosts(row.getString("location"), pools, row.getInt("version"));
    };

    private final JdbcClient sql;

    HourCostsTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<HourCosts> list() {
        return sql.sql("""
                select location, hours, version
                from scenarios.cost
                order by location
                """).query(COSTS).list();
    }

    HourCosts get(String location) {
        return sql.sql("""
                        select location, hours, version
                        from scenarios.cost
                        where location = ?
                        """).param(location).query(COSTS).optional().orElse(HourCosts.none(location));
    }

    /// False when somebody else changed them since this version was read.
    boolean save(HourCosts costs) {
        var cents = new TreeMap<String, Long>();
        costs.pools().forEach((pool, price) -> cents.put(pool, price.cents()));
        return sql.sql("""
                                insert into scenarios.cost (location, hours, version)
                                select :location, cast(:hours as jsonb), 1
                                where :version = 0 or exists (select from scenarios.cost where location = :location)
                                on conflict (city, location) do update
                                set hours = excluded.hours,
                                    version = cost.version + 1
                                where cost.version = :version
                                """)
                        .param("location", costs.location())
                        .param("hours", JSON.writeValueAsString(cents))
                        .param("version", costs.version())
                        .update()
                > 0;
    }
}

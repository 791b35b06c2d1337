package balieplein.simulators;

import balieplein.database.InstantColumn;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the clock of the demo was last set: one row for all instances.
@Component
@Simulated
class ClockTable {

    private static final RowMapper<ClockSetting> SETTING = (row, number) -> new ClockSetting(
            InstantColumn.read(row, "shown"), InstantColumn.read(row, "set_at"), row.getBoolean("running"));

    private final JdbcClient sql;

    ClockTable(JdbcClient sql) {
        this.sql = sql;
    }

    void store(ClockSetting chosen) {
        sql.sql("""
                insert into simulators.clock (shown, set_at, running)
                values (?, ?, ?)
                on conflict (only_one) do update
                set shown = excluded.shown,
                    set_at = excluded.set_at,
                    running = excluded.running
                """)
                .params(InstantColumn.of(chosen.shown()), InstantColumn.of(chosen.real()), chosen.running())
                .update();
    }

    ClockSetting stored() {
        return sql.sql("""
                select shown, set_at, running
                from simulators.clock
                """).query(SETTING).optional().orElse(ClockSetting.TRUE_TIME);
    }
}

package balieplein.devices;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DevicesTable {

    static final RowMapper<Device> DEVICE = (row, number) -> new Device(
            row.getString("code"),
            Device.Kind.find(row.getString("kind")).orElseThrow(),
            row.getString("name"),
            row.getString("start"),
            InstantColumn.readOrNull(row, "paired_at"),
            InstantColumn.readOrNull(row, "last_seen"),
            row.getInt("reloads"),
            InstantColumn.readOrNull(row, "revoked_at"));

    private final JdbcClient sql;

    DevicesTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Device> list() {
        return sql.sql("""
                select code, kind, name, start, paired_at, last_seen, reloads, revoked_at
                from devices.device
                order by revoked_at nulls first, kind, name
                """).query(DEVICE).list();
    }

    Optional<Device> find(String code) {
        return sql.sql("""
                select code, kind, name, start, paired_at, last_seen, reloads, revoked_at
                from devices.device
                where code = ?
                """).param(code).query(DEVICE).optional();
    }

    void add(Device device) {
        sql.sql("insert into devices.device (code, kind, name, start) values (?, ?, ?, ?)")
                .params(device.code(), device.kind().tag(), device.name(), device.start())
                .update();
    }

    void see(String code, Instant now) {
        sql.sql("update devices.device set last_seen = ? where code = ?")
                .param(InstantColumn.of(now))
                .param(code)
                .update();
    }

    void reload(String code) {
        sql.sql("update devices.device set reloads = reloads + 1 where code = ?")
                .param(code)
                .update();
    }
}

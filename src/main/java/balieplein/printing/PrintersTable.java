package balieplein.printing;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PrintersTable {

    /// What this module knows of a printer; name and pairing are known to the devices.
    record Row(
            String device,
            String location,
            @Nullable String kiosk,
            Printer.Address address,
            PrinterState state,
            Instant since) {}

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getString("device"),
            row.getString("location"),
            row.getString("kiosk"),
            new Printer.Address(row.getString("host"), row.getInt("port")),
            PrinterState.of(row.getString("state")),
            InstantColumn.read(row, "state_since"));

    private final JdbcClient sql;

    PrintersTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Row> list() {
        return sql.sql("""
                select device, location, kiosk, host, port, state, state_since
                from printing.printer
                order by location, device
                """).query(ROW).list();
    }

    Optional<Row> find(String device) {
        return sql.sql("""
                select device, location, kiosk, host, port, state, state_since
                from printing.printer
                where device = ?
                """).param(device).query(ROW).optional();
    }

    /// Throws `DuplicateKeyException` when the kiosk has a printer already.
    void add(Row row) {
        sql.sql("""
                insert into printing.printer (device, location, kiosk, host, port, state, state_since)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .param(row.device())
                .param(row.location())
                .param(row.kiosk())
                .param(row.address().host())
                .param(row.address().port())
                .param(row.state().tag())
                .param(InstantColumn.of(row.since()))
                .update();
    }

    /// Notes how a printer is. True when it was otherwise before.
    boolean change(String device, PrinterState state, Instant now) {
        return sql.sql("""
                        update printing.printer
                        set state = :state, state_since = :now, told_at = null
                        where device = :device
                            and state <> :state
                        """)
                        .param("state", state.tag())
                        .param("now", InstantColumn.of(now))
                        .param("device", device)
                        .update()
                == 1;
    }

    /// Whether staff are to be told of its state by whoever asks this: once.
    boolean tell(String device, Instant now) {
        return sql.sql("""
                        update printing.printer
                        set told_at = :now
                        where device = :device
                            and told_at is null
                        """)
                        .param("now", InstantColumn.of(now))
                        .param("device", device)
                        .update()
                == 1;
    }
}

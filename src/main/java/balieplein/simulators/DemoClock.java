package balieplein.simulators;

import balieplein.database.LiveChannel;
import balieplein.kernel.RealTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The clock of the demo and the tests: it can be set to any moment, running or standing still. All instances on one
/// database show the same, also after a restart.
@Component
@Simulated
public class DemoClock implements InstantSource, LiveChannel.Listener {

    /// @param shown what the clock showed at the real instant `real`
    private record Setting(Instant shown, Instant real, boolean running) {

        Instant at(Instant now) {
            return running ? shown.plus(Duration.between(real, now)) : shown;
        }
    }

    private static final String NEWS = "all/simulators/clock";
    private static final Setting TRUE_TIME = new Setting(Instant.EPOCH, Instant.EPOCH, true);

    private static final RowMapper<Setting> SETTING = (row, number) -> new Setting(
            row.getObject("shown", OffsetDateTime.class).toInstant(),
            row.getObject("set_at", OffsetDateTime.class).toInstant(),
            row.getBoolean("running"));

    private final JdbcClient sql;
    private final LiveChannel live;
    private final TransactionTemplate transactions;
    private final InstantSource realClock = RealTime.CLOCK;
    private volatile Setting setting;

    DemoClock(JdbcClient sql, LiveChannel live, TransactionTemplate transactions) {
        this.sql = sql;
        this.live = live;
        this.transactions = transactions;
        this.setting = stored();
        live.subscribe(NEWS, this);
    }

    @Override
    public Instant instant() {
        return setting.at(realClock.instant());
    }

    public boolean isRunning() {
        return setting.running();
    }

    /// Sets the clock, for every instance.
    public void set(Instant shown, boolean running) {
        keep(new Setting(shown, realClock.instant(), running));
    }

    /// Shows the true time again.
    public void reset() {
        var now = realClock.instant();
        keep(new Setting(now, now, true));
    }

    @Override
    public void heard(String topic, String payload) {
        take(stored());
    }

    @Override
    public void lost() {
        take(stored());
    }

    private void keep(Setting chosen) {
        transactions.executeWithoutResult(status -> {
            store(chosen);
            live.publish(NEWS, "");
        });
        take(stored());
    }

    /// What was read before the clock was set again comes too late: the clock never falls back to an earlier setting.
    private synchronized void take(Setting read) {
        if (!read.real().isBefore(setting.real())) {
            setting = read;
        }
    }

    private void store(Setting chosen) {
        sql.sql("""
                insert into simulators.clock (shown, set_at, running)
                values (?, ?, ?)
                on conflict (only_one) do update
                set shown = excluded.shown,
                    set_at = excluded.set_at,
                    running = excluded.running
                """)
                .params(
                        chosen.shown().atOffset(ZoneOffset.UTC),
                        chosen.real().atOffset(ZoneOffset.UTC),
                        chosen.running())
                .update();
    }

    private Setting stored() {
        return sql.sql("""
                select shown, set_at, running
                from simulators.clock
                """).query(SETTING).optional().orElse(TRUE_TIME);
    }
}

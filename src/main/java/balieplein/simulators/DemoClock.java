package balieplein.simulators;

import balieplein.database.LiveChannel;
import balieplein.kernel.RealTime;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The clock of the demo and the tests: it can be set to any moment, running or standing still. All instances on one
/// database show the same, also after a restart.
@Component
@Simulated
public class DemoClock implements InstantSource, LiveChannel.Listener {

    private static final String NEWS = "all/simulators/clock";

    private final ClockTable table;
    private final LiveChannel live;
    private final TransactionTemplate transactions;
    private final InstantSource realClock = RealTime.CLOCK;
    private volatile ClockSetting setting;

    DemoClock(ClockTable table, LiveChannel live, TransactionTemplate transactions) {
        this.table = table;
        this.live = live;
        this.transactions = transactions;
        this.setting = table.stored();
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
        keep(new ClockSetting(shown, realClock.instant(), running));
    }

    /// Shows the true time again.
    public void reset() {
        var now = realClock.instant();
        keep(new ClockSetting(now, now, true));
    }

    @Override
    public void heard(String topic, String payload) {
        take(table.stored());
    }

    @Override
    public void lost() {
        take(table.stored());
    }

    private void keep(ClockSetting chosen) {
        transactions.executeWithoutResult(status -> {
            table.store(chosen);
            live.publish(NEWS, "");
        });
        take(table.stored());
    }

    /// What was read before the clock was set again comes too late: the clock never falls back to an earlier setting.
    private synchronized void take(ClockSetting read) {
        if (!read.real().isBefore(setting.real())) {
            setting = read;
        }
    }
}

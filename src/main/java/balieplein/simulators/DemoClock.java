package balieplein.simulators;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// The clock of the demo and the tests: it can be set to any moment, running or standing still.
@Component
@Simulated
public class DemoClock implements InstantSource {

    private record Setting(Instant shown, Instant real, boolean running) {}

    private volatile Setting setting;

    DemoClock() {
        this.setting = new Setting(real(), real(), true);
    }

    @Override
    public Instant instant() {
        var now = setting;
        return now.running() ? now.shown().plus(Duration.between(now.real(), real())) : now.shown();
    }

    public void set(Instant shown, boolean running) {
        setting = new Setting(shown, real(), running);
    }

    public boolean isRunning() {
        return setting.running();
    }

    private static Instant real() {
        return InstantSource.system().instant();
    }
}

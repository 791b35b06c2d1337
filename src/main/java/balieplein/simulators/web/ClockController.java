package balieplein.simulators.web;

import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.simulators.DemoClock;
import balieplein.simulators.Simulated;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The movable clock, for programs. Open to all: where it exists, nothing is real.
@RestController
@RequestMapping("/api/v1/demo/clock")
@Open
@Simulated
class ClockController {

    record Clock(OffsetDateTime now, boolean running) {}

    /// @param now absent = as it is
    /// @param running absent = as it is
    record Setting(@Nullable OffsetDateTime now, @Nullable Boolean running) {}

    private final DemoClock clock;

    ClockController(DemoClock clock) {
        this.clock = clock;
    }

    @GetMapping
    Clock read() {
        return new Clock(CityTime.offset(clock.instant()), clock.isRunning());
    }

    @PutMapping
    Clock set(@RequestBody Setting setting) {
        var now = setting.now();
        var running = setting.running();
        clock.set(now == null ? clock.instant() : now.toInstant(), running == null ? clock.isRunning() : running);
        return read();
    }
}

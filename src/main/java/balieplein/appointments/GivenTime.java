package balieplein.appointments;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// The time of an appointment that others can have because its visit is over, and what of it comes back when it is not.
@Component
class GivenTime {

    private final GiveBackTable away;
    private final TakeBackTable back;
    private final InstantSource clock;

    GivenTime(GiveBackTable away, TakeBackTable back, InstantSource clock) {
        this.away = away;
        this.back = back;
        this.clock = clock;
    }

    int giveBack(String code) {
        var now = clock.instant();
        return away.giveBack(code, CityDay.of(now), now);
    }

    int takeBack(String code) {
        return back.takeBack(code);
    }

    /// The appointments whose time came before a moment, and nobody did.
    List<String> toMiss(Instant before, Instant oldest) {
        return away.toMiss(before, oldest);
    }
}

package balieplein.plaza;

import balieplein.appointments.PlannedVisit;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Pool;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whether somebody gets a number without an appointment now, and in which queue: the regime of the product step in the
/// window of this moment decides (LOC-05, CAT-04), then the time that is left (GUI-13).
@Component
class WalkInPolicy {

    /// People are at the door before it opens.
    private static final Duration BEFORE_OPENING = Duration.ofMinutes(30);

    private final Locations locations;
    private final Queues queues;
    private final OtherMoments moments;

    WalkInPolicy(Locations locations, Queues queues, OtherMoments moments) {
        this.locations = locations;
        this.queues = queues;
        this.moments = moments;
    }

    WalkInDecision decide(Location location, PlannedVisit wanted, Instant now) {
        var local = CityTime.local(now);
        var needs = FirstPartPolicy.of(location, wanted.steps(), local);
        var pools = pools(location, needs, local);
        if (pools.isEmpty()) {
            return refused(new CheckIn.NotOfferedHere(elsewhere(location, wanted.steps(), local)));
        }
        var window = window(location, local).orElse(null);
        if (window == null) {
            var opens = location.hours().nextOpening(local).orElse(null);
            return refused(new CheckIn.Closed(opens));
        }
        var day = location.hours().day(local.toLocalDate());
        if (!location.admits(window, wanted.steps(), wanted.minutes())
                || !location.regime(day, window, wanted.steps(), wanted.regime())
                        .takesWalkIns()) {
            return refused(new CheckIn.AppointmentOnly(moments.first(location, wanted)));
        }
        return queue(location, wanted, new Part(pools, needs), local);
    }

    private record Part(List<Pool> pools, List<String> needs) {}

    private WalkInDecision queue(Location location, PlannedVisit wanted, Part part, LocalDateTime local) {
        var waits = queues.waits(location.code());
        var pool = part.pools().stream()
                .min(Comparator.comparingDouble(candidate -> waits.wait(candidate.code())))
                .orElseThrow();
        var opening = location.hours().at(local);
        var closing = opening.open() ? opening.until() : null;
        if (closing != null && ClosingPolicy.isTooLateFor(waits.wait(pool.code()), local, closing)) {
            return refused(new CheckIn.ClosingSoon(closing, moments.afterToday(location, wanted)));
        }
        return new WalkInDecision.Queue(pool, part.needs());
    }

    /// The window of this moment, or one that opens soon.
    static Optional<OpeningWindow> window(Location location, LocalDateTime local) {
        return location.hours().openAt(local).or(() -> location.hours()
                .openAt(local.plus(BEFORE_OPENING))
                .filter(window -> window.from().isAfter(local.toLocalTime())));
    }

    static List<Pool> pools(Location location, List<String> steps, LocalDateTime local) {
        if (!location.offers(steps, local.toLocalDate())) {
            return List.of();
        }
        return location.poolsFor(steps).stream()
                .filter(pool ->
                        !location.counters(local.toLocalDate(), pool.code()).isEmpty())
                .toList();
    }

    private List<String> elsewhere(Location here, List<String> steps, LocalDateTime local) {
        return locations.serving(steps, local.toLocalDate()).stream()
                .map(Location::code)
                .filter(code -> !code.equals(here.code()))
                .toList();
    }

    private static WalkInDecision refused(CheckIn refusal) {
        return new WalkInDecision.Refused(refusal);
    }
}

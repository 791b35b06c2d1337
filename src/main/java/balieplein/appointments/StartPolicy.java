package balieplein.appointments;

import balieplein.locations.OpenDay;
import java.time.Instant;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What hours, grid, lead and horizon say about a start; a refusal offers what lies near.
@Component
class StartPolicy {

    private static final BitSet NOTHING_FULL = new BitSet();

    private final Alternatives alternatives;
    private final InstantSource clock;

    StartPolicy(Alternatives alternatives, InstantSource clock) {
        this.alternatives = alternatives;
        this.clock = clock;
    }

    /// Empty when the visit may start then.
    Optional<Booking> refusal(WantedStart wanted) {
        var visit = wanted.visit();
        var location = wanted.location();
        if (location.poolsFor(visit.steps()).isEmpty() || !visit.regime().takesAppointments()) {
            return Optional.of(new Booking.NotOfferedHere(near(wanted)));
        }
        var window = BookingWindow.at(clock.instant(), visit.under(location.rules()));
        if (window.tooSoon(wanted.start())) {
            return Optional.of(new Booking.TooSoon(near(wanted)));
        }
        var day = location.hours().day(CityDay.of(wanted.start()).date());
        if (day.date().isAfter(window.last()) || (!day.closed() && !window.reaches(day))) {
            return Optional.of(new Booking.TooFarAhead(near(wanted)));
        }
        if (fits(wanted, day, clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(
                location.offers(visit.steps(), day.date())
                        ? new Booking.OutsideOpeningHours(near(wanted))
                        : new Booking.NotOfferedHere(near(wanted)));
    }

    /// Whether the visit may start then, without a word of why not.
    boolean allows(WantedStart wanted) {
        var visit = wanted.visit();
        var day = wanted.location().hours().day(CityDay.of(wanted.start()).date());
        var now = clock.instant();
        return visit.regime().takesAppointments()
                && !BookingWindow.at(now, visit.under(wanted.location().rules()))
                        .tooSoon(wanted.start())
                && fits(wanted, day, now);
    }

    private static boolean fits(WantedStart wanted, OpenDay day, Instant now) {
        var clockOfDay = new CityDay(day.date());
        var minute = clockOfDay.minuteFrom(wanted.start());
        return clockOfDay.instant(minute).equals(wanted.start())
                && SlotPlanner.starts(wanted.visit(), wanted.location(), day, clockOfDay, NOTHING_FULL, 0, now)
                        .get(minute);
    }

    List<Alternative> near(WantedStart wanted) {
        return alternatives.near(wanted.visit(), wanted.location(), wanted.start(), wanted.claim());
    }
}

package balieplein.appointments;

import static balieplein.web.Texts.text;

import balieplein.appointments.Attempts.Obstacle;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.InvalidInput;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/// Finds both appointments of a pair another place, or neither (APT-07).
@Component
class PairMoves {

    private final VisitPolicy visits;
    private final Locations locations;
    private final StartPolicy starts;
    private final Attempts attempts;
    private final PairPlaces places;

    PairMoves(VisitPolicy visits, Locations locations, StartPolicy starts, Attempts attempts, PairPlaces places) {
        this.visits = visits;
        this.locations = locations;
        this.starts = starts;
        this.attempts = attempts;
        this.places = places;
    }

    /// @param start of the one that is asked for
    Booking move(Pair pair, Appointment asked, Instant start, boolean staff) {
        return asked.start().equals(start)
                ? new Booking.Booked(asked)
                : take(pair, asked, location(asked.location()), start, Claim.of(staff), false);
    }

    /// To another location, by staff, unless somebody else moved one of them since they were seen.
    Booking relocate(Pair pair, Appointment asked, String other, Instant start) {
        var now = pair.isFirst(asked) ? pair.first() : pair.second();
        if (!now.start().equals(asked.start()) || !now.location().equals(asked.location())) {
            return new Booking.SlotFull(List.of());
        }
        return take(pair, asked, location(other), start, Claim.STAFF, true);
    }

    private Booking take(Pair pair, Appointment asked, Location to, Instant start, Claim claim, boolean unmoved) {
        var gap = Duration.between(pair.first().start(), pair.second().start());
        var begin = pair.isFirst(asked) ? start : start.minus(gap);
        var first = new WantedStart(
                visits.of(pair.first()), to, begin, claim, pair.first().pool());
        var refusal = starts.refusal(first);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        for (var second : pair.isFirst(asked) ? seconds(pair, first) : List.of(second(pair, first, start))) {
            for (var move : moves(pair, first, second, unmoved)) {
                var attempt =
                        attempts.take(move.first(), claim, () -> places.take(move, asked), () -> places.obstacle(move));
                if (attempt.taken() != null) {
                    return new Booking.Booked(attempt.taken());
                }
                if (attempt.obstacle() == Obstacle.REPEATED) {
                    return full(pair, first);
                }
            }
        }
        return full(pair, first);
    }

    /// Every start of the second that may follow the first, the soonest first.
    private List<WantedStart> seconds(Pair pair, WantedStart first) {
        var end = first.start().plus(Duration.ofMinutes(first.visit().minutes()));
        return LongStream.rangeClosed(0, Chains.LONGEST_GAP.toMinutes())
                .mapToObj(minutes -> second(pair, first, end.plus(Duration.ofMinutes(minutes))))
                .filter(starts::allows)
                .toList();
    }

    private WantedStart second(Pair pair, WantedStart first, Instant start) {
        var second = pair.second();
        return new WantedStart(visits.of(second), first.location(), start, first.claim(), second.pool());
    }

    private static List<PairMove> moves(Pair pair, WantedStart first, WantedStart second, boolean unmoved) {
        return first.pools().stream()
                .flatMap(one -> second.pools().stream()
                        .map(two -> new PairMove(pair, first.at(one), second.at(two), first.claim(), unmoved)))
                .toList();
    }

    private Booking full(Pair pair, WantedStart first) {
        var whole = first.visit().followedBy(visits.of(pair.second()));
        return new Booking.SlotFull(
                starts.near(new WantedStart(whole, first.location(), first.start(), first.claim(), null)));
    }

    private Location location(String code) {
        return locations
                .find(code)
                .orElseThrow(() ->
                        new InvalidInput("location", "unknown", text("appointments.error.unknown-location", code)));
    }
}

package balieplein.appointments;

import balieplein.appointments.Availability.Day;
import balieplein.appointments.Availability.Moment;
import balieplein.locations.Location;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A visit for things that no counter can do together becomes two appointments one after the other, where two counters
/// can (APT-07). What would need three is left to the phone.
@Component
class Chains {

    /// How long somebody may sit between the two.
    static final Duration LONGEST_GAP = Duration.ofMinutes(15);

    record Parts(PlannedVisit first, PlannedVisit second) {

        List<VisitItem> items() {
            return Stream.concat(first.items().stream(), second.items().stream())
                    .toList();
        }

        /// The first of these moments of the second part that fits after the first part.
        Optional<Moment> next(Instant start, List<Moment> seconds) {
            var end = start.plus(Duration.ofMinutes(first.minutes()));
            var latest = end.plus(LONGEST_GAP);
            return seconds.stream()
                    .filter(moment ->
                            !moment.start().isBefore(end) && !moment.start().isAfter(latest))
                    .findFirst();
        }

        /// Whether something held or booked can be the second part after a first.
        boolean fits(Appointment one, Appointment then) {
            return then.items().equals(second.items())
                    && !then.start().isBefore(one.end())
                    && !then.start().isAfter(one.end().plus(LONGEST_GAP));
        }

        /// A day with the moments of the first part after which the second fits.
        Day day(Day firsts, Day seconds) {
            return new Day(
                    firsts.date(),
                    seconds.regime().takesAppointments() ? firsts.regime() : seconds.regime(),
                    firsts.reason(),
                    firsts.starts().stream()
                            .filter(moment ->
                                    next(moment.start(), seconds.starts()).isPresent())
                            .toList());
        }
    }

    private final VisitPolicy visits;

    Chains(VisitPolicy visits) {
        this.visits = visits;
    }

    /// What two counters are to do one after the other; empty when it is for one.
    Optional<Parts> parts(PlannedVisit visit, Location location) {
        var then = visit.then();
        return then == null ? split(visit, location) : Optional.of(new Parts(visit.alone(), then));
    }

    /// Empty when one counter can do it all, or when two cannot.
    Optional<Parts> split(PlannedVisit visit, Location location) {
        if (visit.items().size() < 2 || !location.poolsFor(visit.steps()).isEmpty()) {
            return Optional.empty();
        }
        var first = together(visit.items(), location);
        var second = new ArrayList<>(visit.items());
        second.removeAll(first);
        var can = !first.isEmpty()
                && !second.isEmpty()
                && together(second, location).size() == second.size();
        return can ? Optional.of(new Parts(visits.of(first), visits.of(second))) : Optional.empty();
    }

    /// The first thing, with what the same counters can do besides.
    private static List<VisitItem> together(List<VisitItem> items, Location location) {
        var most = List.<VisitItem>of();
        for (var pool : location.poolsFor(List.of(items.getFirst().step()))) {
            var here = items.stream().filter(item -> pool.serves(item.step())).toList();
            most = here.size() > most.size() ? here : most;
        }
        return most;
    }
}

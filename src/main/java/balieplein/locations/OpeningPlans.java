package balieplein.locations;

import balieplein.audit.AuditLog;
import balieplein.kernel.CityTime;
import balieplein.locations.OpeningPattern.State;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans the hours of a location: a pattern is drafted, looked at, published from a day on; exceptions come and go.
///
/// Two people may plan at once. Each says what they saw by its mark; who comes second is told, and nothing is lost.
@Component
public class OpeningPlans {

    private final Locations locations;
    private final AuditLog audit;
    private final InstantSource clock;

    OpeningPlans(Locations locations, AuditLog audit, InstantSource clock) {
        this.locations = locations;
        this.audit = audit;
        this.clock = clock;
    }

    /// Keeps a draft. The public sees nothing of it.
    ///
    /// @param replaced first day of the draft it takes the place of; absent for a new one
    /// @param seen the mark of that draft when it was shown
    @Transactional
    public Planning draft(String location, @Nullable LocalDate replaced, String seen, OpeningPattern draft) {
        return plan(location, "hours-drafted", draft.from(), place -> {
            var hours = place.hours();
            var before = Optional.ofNullable(replaced)
                    .flatMap(day -> hours.find(day, false))
                    .orElse(null);
            if (replaced != null && !isAsSeen(before, seen)) {
                return new Planning.ChangedMeanwhile(before);
            }
            if (draft.from().isBefore(today())) {
                return new Planning.PastDay(draft.from());
            }
            var others = before == null ? hours : hours.without(before);
            return others.find(draft.from(), false).isPresent()
                    ? new Planning.DayTaken(draft.from())
                    : planned(place, others.with(draft.in(State.DRAFT)));
        });
    }

    /// Publishes a draft: it rules from its first day on and is shown to everyone from now on. Publishing twice gives
    /// the same answer.
    @Transactional
    public Planning publish(String location, LocalDate from, String seen) {
        return plan(location, "hours-published", from, place -> {
            var hours = place.hours();
            var draft = hours.find(from, false).orElse(null);
            var published = hours.find(from, true).orElse(null);
            if (draft == null && published != null && isAsSeen(published.in(State.DRAFT), seen)) {
                return new Planning.Planned(place);
            }
            if (draft == null || !isAsSeen(draft, seen)) {
                return new Planning.ChangedMeanwhile(draft);
            }
            if (published != null) {
                return new Planning.DayTaken(from);
            }
            if (from.isBefore(today())) {
                return new Planning.PastDay(from);
            }
            return draft.decision() == null
                    ? new Planning.Undecided(from)
                    : planned(place, hours.without(draft).with(draft.in(State.PUBLISHED)));
        });
    }

    /// Makes a draft again of a published pattern that has not begun.
    @Transactional
    public Planning withdraw(String location, LocalDate from) {
        return plan(location, "hours-withdrawn", from, place -> {
            var hours = place.hours();
            var published = hours.find(from, true).orElse(null);
            if (published == null) {
                return new Planning.Planned(place);
            }
            if (!from.isAfter(today())) {
                return new Planning.PastDay(from);
            }
            return hours.find(from, false).isPresent()
                    ? new Planning.DayTaken(from)
                    : planned(place, hours.without(published).with(published.in(State.DRAFT)));
        });
    }

    /// Throws a draft away; once it is gone, that answers the same.
    @Transactional
    public Planning discard(String location, LocalDate from, String seen) {
        return plan(location, "hours-discarded", from, place -> {
            var hours = place.hours();
            var draft = hours.find(from, false).orElse(null);
            if (draft == null) {
                return new Planning.Planned(place);
            }
            return isAsSeen(draft, seen) ? planned(place, hours.without(draft)) : new Planning.ChangedMeanwhile(draft);
        });
    }

    /// Adds days that differ from the pattern; the same exception twice is one.
    @Transactional
    public Planning except(String location, OpeningException exception) {
        return plan(location, "exception-added", exception.from(), place -> {
            var hours = place.hours();
            if (exception.to().isBefore(today())) {
                return new Planning.PastDay(exception.to());
            }
            return hours.exceptions().contains(exception)
                    ? new Planning.Planned(place)
                    : planned(place, hours.with(exception));
        });
    }

    /// Takes an exception away; once it is gone, that answers the same.
    @Transactional
    public Planning restore(String location, String exceptionMark) {
        return plan(location, "exception-removed", null, place -> {
            var hours = place.hours();
            var exception = hours.exceptions().stream()
                    .filter(each -> each.mark().equals(exceptionMark))
                    .findFirst();
            return planned(place, exception.map(hours::without).orElse(hours));
        });
    }

    /// @param change gives the location as it becomes, or a refusal
    private Planning plan(
            String location, String action, @Nullable LocalDate from, Function<Location, Planning> change) {
        var now = locations.lock(location);
        var answer = change.apply(now);
        if (answer instanceof Planning.Planned(Location then) && !then.equals(now)) {
            locations.save(then);
            audit.record(
                    "locations." + action,
                    "location:" + location,
                    from == null ? Map.of() : Map.of("from", from.toString()));
        }
        return answer;
    }

    private static Planning planned(Location place, OpeningHours hours) {
        return new Planning.Planned(place.with(hours));
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }

    private static boolean isAsSeen(@Nullable OpeningPattern pattern, String seen) {
        return pattern != null && pattern.mark().equals(seen);
    }
}

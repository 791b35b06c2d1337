package balieplein.locations;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.locations.OpeningPattern.State;
import balieplein.locations.PlanEvent.Act;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans the hours of a location: a pattern is drafted, approved by somebody else, published, and rules from its first
/// day on; exceptions come and go (LOC-09).
///
/// Two people may plan at once. Each says what they saw by its mark; who comes second is told, and nothing is lost.
@Component
public class OpeningPlans {

    private final Locations locations;
    private final ExceptionPlans exceptions;
    private final PlanHistory history;
    private final AuditLog audit;
    private final HoursNews news;
    private final InstantSource clock;

    OpeningPlans(
            Locations locations,
            ExceptionPlans exceptions,
            PlanHistory history,
            AuditLog audit,
            HoursNews news,
            InstantSource clock) {
        this.locations = locations;
        this.exceptions = exceptions;
        this.history = history;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /// Keeps a draft. The public sees nothing of it.
    ///
    /// @param replaced first day of the draft it takes the place of; absent for a new one
    /// @param seen the mark of that draft when it was shown
    @Transactional
    public Planning draft(String location, @Nullable LocalDate replaced, String seen, OpeningPattern draft) {
        return plan(location, Act.DRAFTED, draft.from(), place -> {
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

    /// Approves a draft that somebody else wrote, with the decision behind it. Its first day is past by now: it begins
    /// tomorrow, and the answer says so.
    @Transactional
    public Planning approve(String location, LocalDate from, String seen, Decision decision) {
        return plan(location, Act.APPROVED, from, place -> {
            var draft = place.hours().find(from, false).orElse(null);
            if (draft == null || !isAsSeen(draft, seen) || draft.state() != State.DRAFT) {
                return new Planning.ChangedMeanwhile(draft);
            }
            return isOwn(location, from)
                    ? new Planning.OwnWork(from)
                    : begin(place, draft, draft.decided(decision).in(State.APPROVED));
        });
    }

    /// Publishes an approved pattern: it rules from its first day on and is shown to everyone from now on. Publishing
    /// twice gives the same answer.
    @Transactional
    public Planning publish(String location, LocalDate from, String seen) {
        return plan(location, Act.PUBLISHED, from, place -> {
            var hours = place.hours();
            var draft = hours.find(from, false).orElse(null);
            var published = hours.find(from, true).orElse(null);
            if (draft == null && published != null && isAsSeen(published.in(State.APPROVED), seen)) {
                return new Planning.Planned(place);
            }
            if (draft == null || !isAsSeen(draft, seen)) {
                return new Planning.ChangedMeanwhile(draft);
            }
            if (draft.decision() == null) {
                return new Planning.Undecided(from);
            }
            return draft.state() == State.APPROVED
                    ? begin(place, draft, draft.in(State.PUBLISHED))
                    : new Planning.Unapproved(from);
        });
    }

    /// Makes a draft again of a published pattern that has not begun.
    @Transactional
    public Planning withdraw(String location, LocalDate from) {
        return plan(location, Act.WITHDRAWN, from, place -> {
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
        return plan(location, Act.DISCARDED, from, place -> {
            var hours = place.hours();
            var draft = hours.find(from, false).orElse(null);
            if (draft == null) {
                return new Planning.Planned(place);
            }
            return isAsSeen(draft, seen) ? planned(place, hours.without(draft)) : new Planning.ChangedMeanwhile(draft);
        });
    }

    /// Adds days that differ from the pattern; see [ExceptionPlans#add].
    @Transactional
    public Planning except(String location, OpeningException exception) {
        return exceptions.add(location, exception);
    }

    /// Takes an exception away; see [ExceptionPlans#remove].
    @Transactional
    public Planning restore(String location, String exceptionMark) {
        return exceptions.remove(location, exceptionMark);
    }

    /// Puts a pattern in the place of a draft; when its first day is past, it begins tomorrow.
    private Planning begin(Location place, OpeningPattern draft, OpeningPattern pattern) {
        var others = place.hours().without(draft);
        var begins = draft.from().isBefore(today()) ? today().plusDays(1) : draft.from();
        var isTaken = pattern.isPublished()
                ? others.find(begins, true).isPresent()
                : !begins.equals(draft.from()) && others.find(begins, false).isPresent();
        if (isTaken) {
            return new Planning.DayTaken(begins);
        }
        var then = place.with(others.with(pattern.from(begins)));
        return begins.equals(draft.from()) ? new Planning.Planned(then) : new Planning.Postponed(then, begins);
    }

    private boolean isOwn(String location, LocalDate from) {
        return history.author(location, from)
                .filter(event -> event.actor().equals(Actor.current().subject()))
                .isPresent();
    }

    /// A change of a pattern, with its place in the history.
    private Planning plan(String location, Act act, LocalDate from, Function<Location, Planning> change) {
        var before = locations.lock(location).hours();
        var answer = plan(location, "hours-" + act.tag(), from, change);
        var begins = answer instanceof Planning.Postponed postponed ? postponed.from() : from;
        if (answer.done() != null && !answer.done().hours().equals(before)) {
            if (!begins.equals(from)) {
                history.carry(location, from, begins);
            }
            answer.done()
                    .hours()
                    .find(begins, act == Act.PUBLISHED)
                    .or(() -> before.find(from, false))
                    .ifPresent(pattern -> history.record(location, act, pattern));
        }
        return answer;
    }

    /// @param change gives the location as it becomes, or a refusal
    private Planning plan(
            String location, String action, @Nullable LocalDate from, Function<Location, Planning> change) {
        var now = locations.lock(location);
        var answer = change.apply(now);
        var then = answer.done();
        if (then != null && !then.equals(now)) {
            locations.save(then);
            news.tell(location, now.hours(), then.hours());
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

package balieplein.locations;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans days that differ from the pattern (LOC-10). Where the city asks for it, an exception counts when somebody
/// other than its author approved it (LOC-09).
@Component
public class ExceptionPlans {

    private final Locations locations;
    private final HoursApprovals approvals;
    private final ExceptionHistory history;
    private final AuditLog audit;
    private final HoursNews news;
    private final InstantSource clock;

    ExceptionPlans(
            Locations locations,
            HoursApprovals approvals,
            ExceptionHistory history,
            AuditLog audit,
            HoursNews news,
            InstantSource clock) {
        this.locations = locations;
        this.approvals = approvals;
        this.history = history;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /// The exception with this mark; empty when it is gone or was changed.
    public Optional<OpeningException> find(String location, String mark) {
        return find(locations.get(location), mark);
    }

    /// The location as it becomes when an exception counts.
    public Location with(String location, OpeningException exception) {
        var now = locations.get(location);
        return now.with(now.hours().without(exception).with(exception.in(ExceptionState.PUBLISHED)));
    }

    /// Whether whoever is asking wrote this draft.
    public boolean isOwn(String location, OpeningException exception) {
        return history.author(location, exception)
                .map(ExceptionEvent::actor)
                .filter(Actor.current().subject()::equals)
                .isPresent();
    }

    /// Adds days that differ; the same exception twice is one.
    @Transactional
    public Planning add(String location, OpeningException exception) {
        var now = locations.lock(location);
        if (exception.isOver(CityTime.date(clock.instant()))) {
            return new Planning.PastDay(exception.to());
        }
        var draft = exception.in(ExceptionState.DRAFT);
        var waits = approvals.get().exceptions();
        var added = waits ? draft : exception;
        if (now.hours().exceptions().contains(added) || now.hours().exceptions().contains(exception)) {
            return new Planning.Planned(now);
        }
        return save(now, now.hours().with(added), added, waits ? "drafted" : "published");
    }

    /// Approves an exception that somebody else wrote, with the decision behind it; it counts from now on.
    @Transactional
    public Planning approve(String location, String mark, Decision decision) {
        var now = locations.lock(location);
        var draft = find(now, mark).filter(OpeningException::isDraft).orElse(null);
        if (draft == null) {
            return new Planning.ChangedMeanwhile(null);
        }
        if (isOwn(location, draft)) {
            return new Planning.OwnWork(draft.from());
        }
        var approved = draft.decided(decision).in(ExceptionState.PUBLISHED);
        return save(now, now.hours().without(draft).with(approved), approved, "approved");
    }

    /// Whether one person may take it away. What two people agreed to is followed by another exception that two people
    /// agree to, for the same days: the last one counts (LOC-09). A sudden closing of today cannot wait for that.
    public boolean isRemovable(OpeningException exception) {
        return exception.isDraft() || exception.isSudden() || !approvals.get().exceptions();
    }

    /// Takes an exception away; once it is gone, that answers the same. One whose days are over stays.
    @Transactional
    public Planning remove(String location, String mark) {
        var now = locations.lock(location);
        var exception = find(now, mark).orElse(null);
        if (exception == null) {
            return new Planning.Planned(now);
        }
        if (exception.isOver(CityTime.date(clock.instant()))) {
            return new Planning.PastDay(exception.to());
        }
        return isRemovable(exception)
                ? save(now, now.hours().without(exception), exception, "removed")
                : new Planning.Unapproved(exception.from());
    }

    private Planning save(Location now, OpeningHours hours, OpeningException exception, String act) {
        var then = now.with(hours);
        locations.save(then);
        history.record(now.code(), act, exception);
        audit.record(
                "locations.exception-" + act,
                "location:" + now.code(),
                Map.of("from", exception.from().toString(), "to", exception.to().toString()));
        news.tell(now.code(), now.hours(), hours);
        return new Planning.Planned(then);
    }

    private static Optional<OpeningException> find(Location location, String mark) {
        return location.hours().exceptions().stream()
                .filter(each -> each.mark().equals(mark))
                .findFirst();
    }
}

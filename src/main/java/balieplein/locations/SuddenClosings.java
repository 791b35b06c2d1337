package balieplein.locations;

import balieplein.audit.AuditLog;
import balieplein.kernel.CityTime;
import balieplein.kernel.LocalizedText;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends the day of a location before its hours do: a strike, the heat (LOC-10). It counts at once, without approval,
/// and goes before every other exception of the day. Two people who close at once close once, at the time of the last.
@Component
public class SuddenClosings {

    private final Locations locations;
    private final ExceptionHistory history;
    private final AuditLog audit;
    private final HoursNews news;
    private final InstantSource clock;

    SuddenClosings(Locations locations, ExceptionHistory history, AuditLog audit, HoursNews news, InstantSource clock) {
        this.locations = locations;
        this.history = history;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /// The location as it becomes; empty when it is closed by then anyway.
    ///
    /// @param from the time of today; null for now
    public Optional<Location> with(String code, @Nullable LocalTime from, LocalizedText reason) {
        return EarlyEnd.of(locations.get(code), today(), moment(from), reason);
    }

    /// @param from the time of today from which nobody is received; null for now
    @Transactional
    public SuddenClosing close(String code, @Nullable LocalTime from, LocalizedText reason) {
        var now = locations.lock(code);
        var moment = moment(from);
        if (moment.isBefore(minute())) {
            return new SuddenClosing.Past();
        }
        var then = EarlyEnd.of(now, today(), moment, reason);
        if (then.isEmpty()) {
            return new SuddenClosing.NothingToClose();
        }
        if (!then.get().hours().equals(now.hours())) {
            save(now, then.get(), "closed-early");
            then.get().hours().suddenOn(today()).ifPresent(closing -> history.record(code, "published", closing));
        }
        return new SuddenClosing.Done(then.get());
    }

    /// Opens again what was closed early today; once it is open, that answers the same. Throws `NotFound`.
    @Transactional
    public SuddenClosing reopen(String code) {
        var now = locations.lock(code);
        var closing = now.hours().suddenOn(today()).orElse(null);
        if (closing == null) {
            return new SuddenClosing.Done(now);
        }
        var then = now.with(now.hours().without(closing));
        save(now, then, "opened-again");
        history.record(code, "removed", closing);
        return new SuddenClosing.Done(then);
    }

    private void save(Location now, Location then, String act) {
        locations.save(then);
        audit.record("locations." + act, "location:" + then.code(), Map.of("day", today().toString()));
        news.tell(then.code(), now.hours(), then.hours());
    }

    private LocalTime moment(@Nullable LocalTime from) {
        return from == null ? minute() : from;
    }

    private LocalTime minute() {
        return CityTime.local(clock.instant()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}

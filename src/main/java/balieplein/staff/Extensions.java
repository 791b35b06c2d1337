package balieplein.staff;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.Period;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets temporary people stay longer, with a reason that is kept (STA-02). Their roles that were to end on the same day
/// go along; mandates and delegations do not, because somebody decided those with a day of their own.
@Component
public class Extensions {

    private final MembersTable members;
    private final ExtensionsTable table;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Extensions(
            MembersTable members,
            ExtensionsTable table,
            AuditLog audit,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.members = members;
        this.table = table;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Those of a member, the latest first.
    public List<Extension> list(String member) {
        return table.list(member);
    }

    /// Moves the last day of a member; of two people at once the second is told. Refuses an earlier day, and who has no
    /// last day. Throws [NotFound].
    ///
    /// @param version of the member as it was seen
    /// @param reason 1 to 200 characters
    @Transactional
    public TeamChange extend(String code, int version, LocalDate until, String reason) {
        var period = members.find(code)
                .orElseThrow(() -> new NotFound("No member " + code))
                .period();
        var from = period.until();
        if (from == null || !until.isAfter(from)) {
            return new TeamChange.NotLonger(from);
        }
        if (!members.claim(code, version)) {
            return new TeamChange.ChangedMeanwhile();
        }
        table.add(
                code,
                version,
                new Extension(from, until, reason, Actor.current().name(), clock.instant()));
        table.extend(code, from, until);
        audit.record(
                "staff.member-extended",
                "member:" + code,
                Map.of("from", from.toString(), "until", until.toString(), "reason", reason));
        events.publishEvent(new PeriodChanged(code, period, new Period(period.from(), until)));
        return new TeamChange.Done(code);
    }
}

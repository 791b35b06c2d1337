package balieplein.staff;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.identity.Grants;
import balieplein.identity.Role;
import balieplein.kernel.Period;
import balieplein.web.NotFound;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Makes one change to a member, whatever it is: of two administrators the second is told, it is on record, and nobody
/// shuts themselves out. Works in the transaction of whoever calls, and takes that one back.
@Component
class MemberChanges {

    private final MembersTable members;
    private final SightingsTable sightings;
    private final Register register;
    private final AuditLog audit;

    MemberChanges(MembersTable members, SightingsTable sightings, Register register, AuditLog audit) {
        this.members = members;
        this.sightings = sightings;
        this.register = register;
        this.audit = audit;
    }

    TeamChange add(Member member) {
        if (!members.add(member)) {
            return new TeamChange.SubjectTaken(member.subject());
        }
        audit.record(
                "staff.member-added",
                "member:" + member.code(),
                details("subject", member.subject(), "period", days(member.period())));
        return new TeamChange.Done(member.code());
    }

    /// Throws [NotFound].
    ///
    /// @param version of the member as it was seen
    /// @param act gives the code of what was changed
    TeamChange make(String code, int version, String action, Map<String, ?> details, Supplier<String> act) {
        if (members.find(code).isEmpty()) {
            throw new NotFound("No member " + code);
        }
        if (!members.claim(code, version)) {
            return new TeamChange.ChangedMeanwhile();
        }
        var changed = act.get();
        audit.record(action, "member:" + code, details);
        if (isNoAdminAnyMore(Actor.current())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new TeamChange.OwnLastAdmin();
        }
        return new TeamChange.Done(changed);
    }

    /// Whether an administrator just took the last reason away for which they are one.
    private boolean isNoAdminAnyMore(Actor actor) {
        var said = sightings.find(actor.subject()).map(Sighting::roles).orElse(Set.of());
        return actor.has(Role.ADMIN)
                && !register.standing(actor.subject(), Grants.everywhere(said))
                        .roles()
                        .contains(Role.ADMIN);
    }

    static Map<String, Object> details(@Nullable Object... namesAndValues) {
        var details = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                details.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return details;
    }

    static String days(Period period) {
        return period.from() + ".." + (period.until() == null ? "" : period.until());
    }

    static String newCode() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}

package balieplein.staff;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.identity.Grant;
import balieplein.identity.Grants;
import balieplein.identity.Role;
import balieplein.kernel.Money;
import balieplein.kernel.Period;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Changes the register of the current city. Whoever changes a member names the version they saw: of two
/// administrators the second is told. Every change is on record, and counts from the next request of the member on.
@Component
public class Members {

    private final MembersTable members;
    private final SightingsTable sightings;
    private final RolesTable roles;
    private final Register register;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Members(
            MembersTable members,
            SightingsTable sightings,
            RolesTable roles,
            Register register,
            AuditLog audit,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.members = members;
        this.sightings = sightings;
        this.roles = roles;
        this.register = register;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public Team team() {
        return new Team(members.list(), roles.list(), roles.delegations(), roles.mandates(), sightings.list());
    }

    /// Where roles come from: `provider`, `register` or `both`.
    public String source() {
        return register.source().name().toLowerCase(Locale.ROOT);
    }

    /// A member by code. Throws [NotFound].
    public Member get(String code) {
        return members.find(code).orElseThrow(() -> new NotFound("No member " + code));
    }

    /// How the identity provider names these members, per code.
    public Map<String, String> subjects(Set<String> codes) {
        return members.subjects(codes);
    }

    /// Takes somebody into the register, without a role yet.
    @Transactional
    public TeamChange add(Member.Kind kind, String subject, String name, String email, Period period) {
        var member = new Member(newCode(), subject, kind, name, email, period, null, 1);
        if (!members.add(member)) {
            return new TeamChange.SubjectTaken(subject);
        }
        audit.record("staff.member-added", entity(member.code()), details("subject", subject, "period", days(period)));
        return new TeamChange.Done(member.code());
    }

    /// The days on which each member counts, per code.
    public Map<String, Period> periods() {
        return members.list().stream().collect(Collectors.toMap(Member::code, Member::period));
    }

    /// A later last day of somebody temporary is an extension, which has a reason ([Extensions]).
    @Transactional
    public TeamChange change(String code, int version, String name, String email, Period period) {
        var before = get(code).period();
        var last = before.until();
        if (last != null && (period.until() == null || last.isBefore(period.until()))) {
            return new TeamChange.NeedsReason();
        }
        return changing(code, version, "staff.member-changed", details("period", days(period)), () -> {
            members.change(code, name, email, period);
            events.publishEvent(new PeriodChanged(code, before, period));
            return code;
        });
    }

    /// A member who is blocked may do nothing, whatever the provider says.
    @Transactional
    public TeamChange block(String code, int version) {
        return changing(code, version, "staff.member-blocked", Map.of(), () -> {
            members.block(code, clock.instant());
            return code;
        });
    }

    @Transactional
    public TeamChange unblock(String code, int version) {
        return changing(code, version, "staff.member-unblocked", Map.of(), () -> {
            members.block(code, null);
            return code;
        });
    }

    @Transactional
    public TeamChange give(String code, int version, Grant grant, Period period) {
        var said = details(
                "role", grant.role().code(),
                "service", grant.service(),
                "location", grant.location(),
                "period", days(period));
        return changing(code, version, "staff.role-given", said, () -> {
            var role = new HeldRole(newCode(), code, grant, period);
            roles.add(role);
            return role.code();
        });
    }

    @Transactional
    public TeamChange endRole(String code, int version, String role) {
        return changing(code, version, "staff.role-ended", details("held-role", role), () -> {
            roles.end(own(code, role).code(), clock.instant());
            return role;
        });
    }

    /// Passes a role of a member on to a colleague, until the end of a day.
    @Transactional
    public TeamChange delegate(String code, int version, String role, String to, Period period, String reason) {
        var said = details("held-role", role, "to", to, "period", days(period), "reason", reason);
        return changing(code, version, "staff.role-delegated", said, () -> {
            var delegation = new Delegation(newCode(), own(code, role).code(), get(to).code(), period, reason);
            roles.add(delegation);
            return delegation.code();
        });
    }

    @Transactional
    public TeamChange endDelegation(String code, int version, String delegation) {
        return changing(code, version, "staff.delegation-ended", details("delegation", delegation), () -> {
            roles.delegations().stream()
                    .filter(each -> each.code().equals(delegation))
                    .filter(each -> own(code, each.heldRole()).member().equals(code))
                    .forEach(each -> roles.endDelegation(each.code(), clock.instant()));
            return delegation;
        });
    }

    /// @param upTo the most of a fee waiver; absent for other matters
    @Transactional
    public TeamChange mandate(String code, int version, Mandate.Matter matter, @Nullable Money upTo, Period period) {
        var said = details("matter", matter.tag(), "cents", upTo == null ? null : upTo.cents(), "period", days(period));
        return changing(code, version, "staff.mandate-given", said, () -> {
            var mandate = new Mandate(newCode(), code, matter, upTo, period);
            roles.add(mandate);
            return mandate.code();
        });
    }

    @Transactional
    public TeamChange endMandate(String code, int version, String mandate) {
        return changing(code, version, "staff.mandate-ended", details("mandate", mandate), () -> {
            roles.mandates().stream()
                    .filter(each -> each.code().equals(mandate) && each.member().equals(code))
                    .forEach(each -> roles.endMandate(each.code(), clock.instant()));
            return mandate;
        });
    }

    /// @return the code of what was changed
    private TeamChange changing(String code, int version, String action, Map<String, ?> details, Supplier<String> act) {
        get(code);
        if (!members.claim(code, version)) {
            return new TeamChange.ChangedMeanwhile();
        }
        var changed = act.get();
        audit.record(action, entity(code), details);
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

    private HeldRole own(String member, String role) {
        return roles.find(role)
                .filter(found -> found.member().equals(member))
                .orElseThrow(() -> new NotFound("Member " + member + " holds no role " + role));
    }

    private static Map<String, Object> details(@Nullable Object... namesAndValues) {
        var details = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                details.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return details;
    }

    private static String days(Period period) {
        return period.from() + ".." + (period.until() == null ? "" : period.until());
    }

    private static String newCode() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static String entity(String member) {
        return "member:" + member;
    }
}

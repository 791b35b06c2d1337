package balieplein.staff;

import static balieplein.staff.MemberChanges.days;
import static balieplein.staff.MemberChanges.details;
import static balieplein.staff.MemberChanges.newCode;

import balieplein.identity.Grants;
import balieplein.kernel.Period;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes the register of the current city. Whoever changes a member names the version they saw: of two
/// administrators the second is told. Every change is on record, and counts from the next request of the member on.
@Component
public class Members {

    private final MembersTable members;
    private final SightingsTable sightings;
    private final RolesTable roles;
    private final Register register;
    private final MemberChanges changes;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Members(
            MembersTable members,
            SightingsTable sightings,
            RolesTable roles,
            Register register,
            MemberChanges changes,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.members = members;
        this.sightings = sightings;
        this.roles = roles;
        this.register = register;
        this.changes = changes;
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
        return changes.add(member);
    }

    /// What a member may do today: what the city says, and what the provider said when they came in last. Nothing when
    /// they are blocked or their time is over.
    public Grants grants(Member member) {
        var said = sightings.find(member.subject()).map(Sighting::roles).orElse(Set.of());
        return register.standing(member.subject(), Grants.everywhere(said));
    }

    /// The days on which each member counts, per code; without who is blocked.
    public Map<String, Period> periods() {
        return members.list().stream()
                .filter(member -> member.blockedAt() == null)
                .collect(Collectors.toMap(Member::code, Member::period));
    }

    /// A later last day of somebody temporary is an extension, which has a reason ([Extensions]).
    @Transactional
    public TeamChange change(String code, int version, String name, String email, Period period) {
        var before = get(code).period();
        var last = before.until();
        if (last != null && (period.until() == null || last.isBefore(period.until()))) {
            return new TeamChange.NeedsReason();
        }
        return changes.make(code, version, "staff.member-changed", details("period", days(period)), () -> {
            members.change(code, name, email, period);
            events.publishEvent(new PeriodChanged(code, before, period));
            return code;
        });
    }

    /// A member who is blocked may do nothing, whatever the provider says.
    @Transactional
    public TeamChange block(String code, int version) {
        return changes.make(code, version, "staff.member-blocked", Map.of(), () -> {
            members.block(code, clock.instant());
            events.publishEvent(new PeriodChanged(code, get(code).period(), null));
            return code;
        });
    }

    @Transactional
    public TeamChange unblock(String code, int version) {
        return changes.make(code, version, "staff.member-unblocked", Map.of(), () -> {
            members.block(code, null);
            events.publishEvent(new PeriodChanged(code, null, get(code).period()));
            return code;
        });
    }
}

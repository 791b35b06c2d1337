package balieplein.staff;

import static balieplein.staff.MemberChanges.days;
import static balieplein.staff.MemberChanges.details;
import static balieplein.staff.MemberChanges.newCode;

import balieplein.identity.Grant;
import balieplein.kernel.Money;
import balieplein.kernel.Period;
import balieplein.web.NotFound;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What members may do where and until when, what they pass on to a colleague, and what they may decide.
/// Whoever changes it names the version of the member they saw. It counts from the next request of the member on.
@Component
public class Rights {

    private final MemberChanges changes;
    private final MembersTable members;
    private final RolesTable roles;
    private final InstantSource clock;

    Rights(MemberChanges changes, MembersTable members, RolesTable roles, InstantSource clock) {
        this.changes = changes;
        this.members = members;
        this.roles = roles;
        this.clock = clock;
    }

    @Transactional
    public TeamChange give(String code, int version, Grant grant, Period period) {
        var said = details(
                "role", grant.role().code(),
                "service", grant.service(),
                "location", grant.location(),
                "period", days(period));
        return changes.make(code, version, "staff.role-given", said, () -> {
            var role = new HeldRole(newCode(), code, grant, period);
            roles.add(role);
            return role.code();
        });
    }

    @Transactional
    public TeamChange endRole(String code, int version, String role) {
        return changes.make(code, version, "staff.role-ended", details("held-role", role), () -> {
            roles.end(own(code, role).code(), clock.instant());
            return role;
        });
    }

    /// Passes a role of a member on to a colleague, until the end of a day.
    @Transactional
    public TeamChange delegate(String code, int version, String role, String to, Period period, String reason) {
        var said = details("held-role", role, "to", to, "period", days(period), "reason", reason);
        return changes.make(code, version, "staff.role-delegated", said, () -> {
            var delegation = new Delegation(newCode(), own(code, role).code(), known(to), period, reason);
            roles.add(delegation);
            return delegation.code();
        });
    }

    @Transactional
    public TeamChange endDelegation(String code, int version, String delegation) {
        return changes.make(code, version, "staff.delegation-ended", details("delegation", delegation), () -> {
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
        return changes.make(code, version, "staff.mandate-given", said, () -> {
            var mandate = new Mandate(newCode(), code, matter, upTo, period);
            roles.add(mandate);
            return mandate.code();
        });
    }

    @Transactional
    public TeamChange endMandate(String code, int version, String mandate) {
        return changes.make(code, version, "staff.mandate-ended", details("mandate", mandate), () -> {
            roles.mandates().stream()
                    .filter(each -> each.code().equals(mandate) && each.member().equals(code))
                    .forEach(each -> roles.endMandate(each.code(), clock.instant()));
            return mandate;
        });
    }

    private String known(String member) {
        return members.find(member).map(Member::code).orElseThrow(() -> new NotFound("No member " + member));
    }

    private HeldRole own(String member, String role) {
        return roles.find(role)
                .filter(found -> found.member().equals(member))
                .orElseThrow(() -> new NotFound("Member " + member + " holds no role " + role));
    }
}

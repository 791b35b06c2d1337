package balieplein.appointments;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes versions of the rules of the house: one writes a version, another approves it (APT-16).
@Component
public class RuleDrafts {

    private final BookingPolicies policies;
    private final RuleDraftsTable drafts;
    private final AuditLog audit;
    private final InstantSource clock;

    RuleDrafts(BookingPolicies policies, RuleDraftsTable drafts, AuditLog audit, InstantSource clock) {
        this.policies = policies;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    public List<RuleDraft> list() {
        return drafts.list();
    }

    /// Writes a version, or writes it anew. False when it begins in the past, or when one that begins the same day is
    /// approved.
    @Transactional
    public boolean draft(HouseRule rule) {
        var isThere = policies.get().rules().stream()
                .anyMatch(other ->
                        other.code().equals(rule.code()) && other.from().equals(rule.from()));
        if (rule.from().isBefore(today()) || isThere || !drafts.save(rule, Actor.current(), clock.instant())) {
            return false;
        }
        record("drafted", rule.code(), rule.from());
        return true;
    }

    /// Approves a version that somebody else wrote; it rules from its first day on.
    @Transactional
    public RuleApproval approve(String code, LocalDate from) {
        var draft = drafts.lock(code, from).orElse(null);
        if (draft == null) {
            return new RuleApproval.Gone();
        }
        if (draft.author().equals(Actor.current().subject())) {
            return new RuleApproval.OwnWork();
        }
        if (from.isBefore(today())) {
            return new RuleApproval.PastDay();
        }
        drafts.approve(draft.rule(), Actor.current(), clock.instant());
        policies.change(policy -> policy.with(draft.rule()));
        record("approved", code, from);
        return new RuleApproval.Approved(draft.rule());
    }

    /// Throws a draft away; once it is gone, that answers the same.
    @Transactional
    public void discard(String code, LocalDate from) {
        drafts.discard(code, from);
        record("discarded", code, from);
    }

    private void record(String act, String code, LocalDate from) {
        audit.record("appointments.rule-" + act, "rule:" + code, Map.of("from", from.toString()));
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}

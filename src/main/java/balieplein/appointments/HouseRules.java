package balieplein.appointments;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rules of the house in versions: one writes a version, another approves it, and from its first day on it is what
/// staff are shown and what its numbers do (APT-16). What ruled on a day can always be looked up again.
@Component
public class HouseRules {

    /// @param version counted from 1 in the order of their first days
    public record Version(HouseRule rule, int version) {}

    private final BookingPolicies policies;
    private final RuleDraftsTable drafts;
    private final AuditLog audit;
    private final InstantSource clock;

    HouseRules(BookingPolicies policies, RuleDraftsTable drafts, AuditLog audit, InstantSource clock) {
        this.policies = policies;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /// The rules as they were on a day, each in its version of then.
    public List<Version> on(LocalDate day) {
        return policies.get().rulesOn(day).stream().map(this::numbered).toList();
    }

    /// The approved versions that begin after a day.
    public List<Version> after(LocalDate day) {
        return policies.get().rules().stream()
                .filter(rule -> rule.from().isAfter(day))
                .sorted(Comparator.comparing(HouseRule::from).thenComparing(HouseRule::code))
                .map(this::numbered)
                .toList();
    }

    public List<RuleDraft> drafts() {
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

    private Version numbered(HouseRule rule) {
        var before = policies.get().rules().stream()
                .filter(other ->
                        other.code().equals(rule.code()) && !other.from().isAfter(rule.from()))
                .count();
        return new Version(rule, (int) before);
    }

    private void record(String act, String code, LocalDate from) {
        audit.record("appointments.rule-" + act, "rule:" + code, Map.of("from", from.toString()));
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}

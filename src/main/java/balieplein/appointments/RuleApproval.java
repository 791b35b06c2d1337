package balieplein.appointments;

/// What came of approving a version of a rule (APT-16).
public sealed interface RuleApproval {

    /// It rules from its first day on.
    record Approved(HouseRule rule) implements RuleApproval {}

    /// Whoever wrote a draft does not approve it. Database constraint `rule_four_eyes`.
    record OwnWork() implements RuleApproval {}

    /// The past is not rewritten: its first day is over.
    record PastDay() implements RuleApproval {}

    /// Approved or thrown away meanwhile.
    record Gone() implements RuleApproval {}
}

package balieplein.appointments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// The rules of the house in versions: from its first day on a version is what staff are shown and what its numbers do
/// (APT-16). What ruled on a day can always be looked up again. How a version comes about is in [RuleDrafts].
@Component
public class HouseRules {

    /// @param version counted from 1 in the order of their first days
    public record Version(HouseRule rule, int version) {}

    private final BookingPolicies policies;

    HouseRules(BookingPolicies policies) {
        this.policies = policies;
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

    private Version numbered(HouseRule rule) {
        var before = policies.get().rules().stream()
                .filter(other ->
                        other.code().equals(rule.code()) && !other.from().isAfter(rule.from()))
                .count();
        return new Version(rule, (int) before);
    }
}

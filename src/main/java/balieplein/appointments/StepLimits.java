package balieplein.appointments;

import balieplein.appointments.BookingPolicy.StepRules;
import balieplein.locations.BookingRules;
import balieplein.locations.OpeningWindow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the city asks of the product steps of one visit in particular, of each the strictest; what is absent is as the
/// location says (APT-10).
///
/// @param needs rooms and officials it needs besides a counter (APT-17)
/// @param mostOpen open appointments per product with one address, number or person
record StepLimits(
        @Nullable Integer horizon,
        @Nullable Integer lead,
        @Nullable Integer grid,
        List<BookingPolicy.Resource.Kind> needs,
        int mostOpen) {

    StepLimits {
        needs = List.copyOf(needs);
    }

    static StepLimits of(BookingPolicy policy, List<String> steps) {
        var rules =
                steps.stream().map(policy::rulesOf).flatMap(Optional::stream).toList();
        return new StepLimits(
                each(rules, StepRules::horizon).min(Integer::compare).orElse(null),
                each(rules, StepRules::lead).max(Integer::compare).orElse(null),
                each(rules, StepRules::grid).max(Integer::compare).orElse(null),
                policy.needs(steps),
                policy.mostOpen());
    }

    BookingRules under(BookingRules rules) {
        if (horizon == null && lead == null && grid == null) {
            return rules;
        }
        var days = horizon == null ? rules.horizon() : horizon;
        var before = lead == null ? rules.lead() : lead;
        return new BookingRules(
                days,
                Math.min(before, (days + 1) * OpeningWindow.END_OF_DAY),
                rules.unit(),
                grid == null ? rules.grid() : grid,
                rules.hold(),
                rules.staffHold(),
                rules.release());
    }

    private static Stream<Integer> each(List<StepRules> rules, Function<StepRules, @Nullable Integer> field) {
        return rules.stream().flatMap(rule -> Stream.ofNullable(field.apply(rule)));
    }
}

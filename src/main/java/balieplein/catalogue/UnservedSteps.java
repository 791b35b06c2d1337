package balieplein.catalogue;

import balieplein.catalogue.SkilledCounters.Lack;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds steps that nobody can serve.
@Component
public class UnservedSteps {

    /// @param step its full code
    public record Unserved(String step, Lack lack) {}

    private final ObjectProvider<SkilledCounters> counters;

    UnservedSteps(ObjectProvider<SkilledCounters> counters) {
        this.counters = counters;
    }

    /// The steps that need a counter while no counter serves them in any window, and why (CAT-04).
    public List<Unserved> of(Product product) {
        var skilled = counters.getIfAvailable();
        return product.steps().stream()
                .filter(step -> step.regime() != StepRegime.ONLINE)
                .flatMap(step -> lack(skilled, step).map(lack -> new Unserved(step.fullCode(), lack)).stream())
                .toList();
    }

    private static Optional<Lack> lack(@Nullable SkilledCounters skilled, ProductStep step) {
        return skilled == null ? Optional.empty() : skilled.lack(step);
    }
}

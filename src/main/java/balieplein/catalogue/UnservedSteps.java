package balieplein.catalogue;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds steps that nobody can serve.
@Component
public class UnservedSteps {

    private final ObjectProvider<SkilledCounters> counters;

    UnservedSteps(ObjectProvider<SkilledCounters> counters) {
        this.counters = counters;
    }

    /// The full codes of the steps that need a counter while none has the skill for them in any window (CAT-04).
    public List<String> of(Product product) {
        var skilled = counters.getIfAvailable();
        return product.steps().stream()
                .filter(step -> step.regime() != StepRegime.ONLINE)
                .filter(step -> skilled != null && !skilled.any(step))
                .map(ProductStep::fullCode)
                .toList();
    }
}

package balieplein.plaza;

import balieplein.catalogue.ProductStep;
import balieplein.catalogue.StepRegime;
import balieplein.catalogue.WaitingNow;
import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.locations.Pool;
import balieplein.locations.Regime;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The waits as the pages of the catalogue show them. Of several queues the longest counts, so that nobody reads too
/// little.
@Component
final class PublicWaits implements WaitingNow {

    private final Queues queues;

    PublicWaits(Queues queues) {
        this.queues = queues;
    }

    @Override
    public Optional<Waiting> at(String location) {
        var waits = queues.waits(location);
        var regime = regime(waits);
        var walkIn = regime.takesWalkIns() ? minutes(waits, has(waits, Counter.Type.GENERAL)) : null;
        var express = regime == Regime.CLOSED ? null : minutes(waits, has(waits, Counter.Type.EXPRESS));
        return walkIn == null && express == null
                ? Optional.empty()
                : Optional.of(new Waiting(walkIn, express, waits.at()));
    }

    @Override
    public Optional<Wait> at(String location, ProductStep step) {
        if (step.regime() == StepRegime.ONLINE) {
            return Optional.empty();
        }
        var waits = queues.waits(location);
        var wish = Regime.valueOf(step.regime().name());
        var minutes = regime(waits).forStep(wish).takesWalkIns()
                ? minutes(waits, pool -> pool.serves(step.fullCode()))
                : null;
        return Optional.ofNullable(minutes).map(some -> new Wait(some, waits.at()));
    }

    private static Regime regime(Waits waits) {
        var opening = waits.location().hours().at(CityTime.local(waits.at()));
        return opening.open() ? opening.regime() : Regime.CLOSED;
    }

    private static Predicate<Pool> has(Waits waits, Counter.Type type) {
        return pool -> waits.counters(pool.code()).stream().anyMatch(counter -> counter.type() == type);
    }

    private static @Nullable Integer minutes(Waits waits, Predicate<Pool> which) {
        return waits.pools().stream()
                .filter(which)
                .map(pool -> waits.estimate(pool.code()).to())
                .max(Integer::compare)
                .orElse(null);
    }
}

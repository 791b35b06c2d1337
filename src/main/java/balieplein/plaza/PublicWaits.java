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
        var room = queues.now(location);
        var regime = regime(room);
        var walkIn = regime.takesWalkIns() ? minutes(room, has(room, Counter.Type.GENERAL)) : null;
        var express = regime == Regime.CLOSED ? null : minutes(room, has(room, Counter.Type.EXPRESS));
        return walkIn == null && express == null
                ? Optional.empty()
                : Optional.of(new Waiting(walkIn, express, room.at()));
    }

    @Override
    public Optional<Wait> at(String location, ProductStep step) {
        if (step.regime() == StepRegime.ONLINE) {
            return Optional.empty();
        }
        var room = queues.now(location);
        var wish = Regime.valueOf(step.regime().name());
        var minutes =
                regime(room).forStep(wish).takesWalkIns() ? minutes(room, pool -> pool.serves(step.fullCode())) : null;
        return Optional.ofNullable(minutes).map(some -> new Wait(some, room.at()));
    }

    private static Regime regime(WaitingRoom room) {
        var opening = room.location().hours().at(CityTime.local(room.at()));
        return opening.open() ? opening.regime() : Regime.CLOSED;
    }

    private static Predicate<Pool> has(WaitingRoom room, Counter.Type type) {
        return pool -> room.counters(pool.code()).stream().anyMatch(counter -> counter.type() == type);
    }

    private static @Nullable Integer minutes(WaitingRoom room, Predicate<Pool> which) {
        return room.pools().stream()
                .filter(which)
                .map(pool -> room.estimate(pool.code()).to())
                .max(Integer::compare)
                .orElse(null);
    }
}

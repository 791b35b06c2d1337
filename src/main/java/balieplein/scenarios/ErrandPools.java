package balieplein.scenarios;

import balieplein.insight.Measurement;
import balieplein.locations.Location;

/// Which pools of a location serve what visitors come for.
record ErrandPools(Location location) {

    /// Negative when the location has no such pool any more.
    int number(Measurement.Errand errand) {
        for (var pool = 0; pool < location.pools().size(); pool++) {
            if (location.pools().get(pool).code().equals(errand.pool())) {
                return pool;
            }
        }
        return -1;
    }

    /// The pools that have the skills for these steps, one bit each.
    long servedBy(Measurement.Errand errand) {
        var steps = errand.steps();
        var mask = 0L;
        for (var pool = 0; pool < location.pools().size(); pool++) {
            if (!steps.isEmpty() && location.pools().get(pool).skills().containsAll(steps)) {
                mask |= 1L << pool;
            }
        }
        return mask;
    }
}

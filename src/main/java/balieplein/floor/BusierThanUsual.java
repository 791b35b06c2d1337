package balieplein.floor;

import java.time.Instant;
import java.util.OptionalDouble;

/// Whoever measures longer than the last four weeks knows how much busier than those this moment is to be: its month,
/// the days after a closing. The module that knows implements it (MEA-05, OPT-04).
public interface BusierThanUsual {

    /// Visitors to expect about a moment, as a share of the average about that hour on this weekday in the last four
    /// weeks; empty when too little was measured to say.
    OptionalDouble at(String location, Instant moment);
}

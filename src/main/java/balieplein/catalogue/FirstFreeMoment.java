package balieplein.catalogue;

import java.time.LocalDateTime;
import java.util.Optional;

/// When a resident can come soonest for a product step. The module that gives out appointments knows.
public interface FirstFreeMoment {

    /// The first moment a resident can book now, at any location; empty when there is none within the horizon.
    Optional<Moment> find(String step);

    record Moment(LocalDateTime start, String location, String locationName) {}
}

package balieplein.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long people wait at a location now. The module of the plaza measures it.
public interface WaitingNow {

    /// Empty when nobody can come without an appointment now.
    Optional<Waiting> at(String location);

    /// For somebody who takes a ticket for this product step now; empty when nobody can.
    Optional<Wait> at(String location, ProductStep step);

    /// @param walkIn minutes for somebody without an appointment, absent where nobody may come so
    /// @param express minutes at the express desk, absent without one
    record Waiting(@Nullable Integer walkIn, @Nullable Integer express, Instant measured) {}

    record Wait(int minutes, Instant measured) {}
}

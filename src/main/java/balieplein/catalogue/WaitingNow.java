package balieplein.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long people wait at a location now. The module of the plaza measures it.
public interface WaitingNow {

    /// Empty when nothing was measured in the last minutes.
    Optional<Waiting> at(String location);

    /// @param walkIn minutes for somebody without an appointment, absent where nobody may come so
    /// @param express minutes at the express desk, absent without one
    record Waiting(@Nullable Integer walkIn, @Nullable Integer express, Instant measured) {}
}

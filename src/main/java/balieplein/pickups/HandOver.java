package balieplein.pickups;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came of handing an item over (EXP-02, EXP-08).
public sealed interface HandOver {

    record Done(PickupItem item) implements HandOver {}

    /// It is still being made.
    record NotReady(@Nullable LocalDate expectedOn) implements HandOver {}

    /// Somebody has it already: handed over before, or by a colleague at the same moment.
    record Already(@Nullable Instant at) implements HandOver {}

    /// Recalled or blocked; the reason is with its events.
    record Blocked() implements HandOver {}

    /// Nobody came in time: it went back or was destroyed.
    record Gone() implements HandOver {}

    /// The card that was read is not of the holder.
    record WrongPerson() implements HandOver {}

    /// No document was looked at, and this product asks for one.
    record IdentityUnchecked() implements HandOver {}

    /// The city does not hand this to anybody else (EXP-08).
    record ProxyForbidden() implements HandOver {}

    record ProxyExpired(LocalDate until) implements HandOver {}

    /// Who comes with the proxy is under age.
    record ProxyMinor() implements HandOver {}

    /// The holder is younger than this and comes with a parent.
    record TooYoungAlone(int aloneFrom) implements HandOver {}

    /// A parent comes for somebody who is of age.
    record NotAChild() implements HandOver {}
}

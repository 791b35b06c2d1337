package balieplein.appointments;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Moves and cancels appointments: both of a [Pair], or the one there is.
@Component
class Together {

    private final PairsTable pairs;
    private final PairMoves moves;
    private final Bookings bookings;
    private final Cancellations cancellations;
    private final VisitPolicy visits;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Together(
            PairsTable pairs,
            PairMoves moves,
            Bookings bookings,
            Cancellations cancellations,
            VisitPolicy visits,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.pairs = pairs;
        this.moves = moves;
        this.bookings = bookings;
        this.cancellations = cancellations;
        this.visits = visits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Nothing once one of the two has begun, arrived or is gone: the other then stands by itself.
    Optional<Pair> find(Appointment appointment) {
        var now = clock.instant();
        return appointment.isOpen(now)
                ? pairs.find(appointment.code()).filter(pair -> pair.first().isOpen(now))
                : Optional.empty();
    }

    PlannedVisit weigh(Appointment appointment) {
        return find(appointment)
                .map(pair -> visits.of(pair.first()).followedBy(visits.of(pair.second())))
                .orElseGet(() -> visits.of(appointment));
    }

    /// @param start of this appointment; the other comes right before or after it
    Booking move(Appointment appointment, Instant start, boolean staff) {
        var outcome = find(appointment)
                .map(pair -> moves.move(pair, appointment, start, staff))
                .orElseGet(() -> bookings.move(appointment, start, staff));
        return outcome instanceof Booking.Booked ? outcome : unlessCancelled(appointment, outcome);
    }

    Booking relocate(Appointment appointment, String location, Instant start) {
        return find(appointment)
                .map(pair -> moves.relocate(pair, appointment, location, start))
                .orElseGet(() -> bookings.relocate(appointment, location, start));
    }

    Cancellation cancel(Appointment appointment) {
        release(appointment, false);
        return cancellations.answer(appointment);
    }

    /// Unless somebody moved or cancelled it since it was seen.
    ///
    /// @return what this cancelled
    List<Appointment> cancelUnmoved(Appointment seen) {
        return release(seen, true);
    }

    /// Whoever cancelled it in another window meanwhile is not told that somebody else took the moment.
    private Booking unlessCancelled(Appointment appointment, Booking refusal) {
        return switch (cancellations.answer(appointment)) {
            case Cancellation.Cancelled(var now) -> new Booking.NotOpen(now);
            case Cancellation.TooLate _ -> refusal;
        };
    }

    private List<Appointment> release(Appointment asked, boolean unmoved) {
        var pair = find(asked);
        var released = transaction.execute(status -> {
            pair.ifPresent(pairs::lock);
            var first = cancellations.release(asked, unmoved);
            var other = pair.filter(two -> first.isPresent())
                    .flatMap(two -> cancellations.release(two.other(asked), false));
            return Stream.of(first, other).flatMap(Optional::stream).toList();
        });
        released.forEach(cancellations::settle);
        return released.stream().map(CancellationsTable.Released::appointment).toList();
    }
}

package balieplein.plaza;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What a location promises about waiting and how its queues keep it: data of the city file, key `queues` (GUI-06,
/// GUI-09, GUI-11, EXP-04). All times are whole minutes.
///
/// @param promise what is published: nobody waits longer while a counter could help
/// @param urgent from when on nobody of another class goes before; what is left until the promise is for the handlings
/// that are going on
/// @param target what is aimed at for most visitors, with an alert when a ticket waits that long
/// @param share how many visitors in a hundred are to be within the target
/// @param calls after how many calls without an answer a visitor has missed the turn
/// @param comeBack how long after that a visitor is put back in the queue, once
/// @param pools queues with a target of their own
public record QueueRules(
        String location,
        Waits promise,
        Waits urgent,
        Waits target,
        int share,
        int calls,
        int comeBack,
        List<PoolTarget> pools) {

    /// @param walkIn after the arrival
    /// @param appointment after the agreed time
    public record Waits(int walkIn, int appointment) {

        public Waits {
            if (walkIn < 1 || appointment < 1 || walkIn > 480 || appointment > 480) {
                throw new IllegalArgumentException("Waits of " + walkIn + " and " + appointment
                        + " minutes are none of 1 to 480. Maybe one is missing.");
            }
        }

        boolean isBelow(Waits other) {
            return walkIn < other.walkIn && appointment < other.appointment;
        }
    }

    /// @param longest wait after the arrival or the agreed time
    /// @param handling what half of the handlings are to stay below
    public record PoolTarget(String pool, int longest, int handling) {}

    private static final Waits PROMISE = new Waits(45, 20);
    private static final Waits URGENT = new Waits(35, 15);

    private static final Waits TARGET = new Waits(15, 5);
    private static final int SHARE = 90;

    public QueueRules {
        if (!urgent.isBelow(promise)) {
            throw new IllegalArgumentException("At " + location + " a visitor becomes urgent after " + urgent
                    + ", which leaves no time to keep the promise of " + promise + ".");
        }
        pools = List.copyOf(pools);
    }

    /// Of a location whose city says nothing about it.
    public static QueueRules standard(String location) {
        return new QueueRules(location, PROMISE, URGENT, TARGET, SHARE, 3, 15, List.of());
    }

    /// The wait aimed at for a visitor, after the arrival or the agreed time.
    public Duration target(String pool, boolean appointment) {
        for (var own : pools) {
            if (own.pool().equals(pool)) {
                return Duration.ofMinutes(own.longest());
            }
        }
        return Duration.ofMinutes(appointment ? target.appointment() : target.walkIn());
    }

    /// Until when a visitor is to be called where it waits now. Whoever was sent on has no agreed time there.
    public Instant aim(Visit visit) {
        var byAppointment = visit.hasAppointment() && visit.arrival().sentAt() == null;
        return visit.arrival().waitsFrom().plus(target(visit.place().pool(), byAppointment));
    }

    CallOrderPolicy order() {
        return new CallOrderPolicy(Duration.ofMinutes(urgent.appointment()), Duration.ofMinutes(urgent.walkIn()));
    }
}

package balieplein.locations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How people may come during a window (LOC-05): walk in, by appointment, both, or not at all.
public enum Regime {
    WALK_IN,
    APPOINTMENT,
    MIXED,
    CLOSED;

    private static final List<Regime> STRICT = List.of(CLOSED, APPOINTMENT, MIXED, WALK_IN);

    /// As the API and the city file write it, such as `walk-in`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Regime> find(String tag) {
        return Arrays.stream(values())
                .filter(regime -> regime.tag().equals(tag))
                .findFirst();
    }

    /// Throws when the tag is none of ours.
    public static Regime of(String tag) {
        return find(tag)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown regime '" + tag + "'. Maybe walk-in, appointment, mixed or closed."));
    }

    public boolean takesAppointments() {
        return this == APPOINTMENT || this == MIXED;
    }

    public boolean takesWalkIns() {
        return this == WALK_IN || this == MIXED;
    }

    /// The regime for a product step with a wish of its own in a window of this regime (CAT-04, LOC-07): a walk-in step
    /// never needs an appointment; any other follows a window that is for appointments only or for walk-ins only;
    /// in a
    /// mixed window a step by appointment stays by appointment.
    public Regime forStep(Regime step) {
        if (this == CLOSED || step == CLOSED) {
            return CLOSED;
        }
        if (this == WALK_IN || step == WALK_IN) {
            return WALK_IN;
        }
        return this == MIXED ? step : APPOINTMENT;
    }

    /// The one of the two under which fewer people may come.
    public Regime stricter(Regime other) {
        return STRICT.indexOf(this) < STRICT.indexOf(other) ? this : other;
    }

    /// The regime of a day or a visit that has both.
    public Regime and(Regime other) {
        if (this == CLOSED || this == other) {
            return other;
        }
        return other == CLOSED ? this : MIXED;
    }
}

package balieplein.appointments;

import java.util.List;

/// What came of holding, booking or moving an appointment.
public sealed interface Booking {

    /// Done: the moment is theirs.
    record Booked(Appointment appointment) implements Booking {}

    /// Somebody else has the moment; these are free. Database constraint `unit_not_overbooked`.
    record SlotFull(List<Alternative> alternatives) implements Booking {

        public SlotFull {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// The visit does not fit the opening hours or the grid of starts; these are free. Database constraint
    /// `appointment_within_capacity`.
    record OutsideOpeningHours(List<Alternative> alternatives) implements Booking {

        public OutsideOpeningHours {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// The start is over, or closer than the lead time of the location (APT-10).
    record TooSoon(List<Alternative> alternatives) implements Booking {

        public TooSoon {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// The start lies beyond the horizon of the location (APT-10).
    record TooFarAhead(List<Alternative> alternatives) implements Booking {

        public TooFarAhead {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// No counter of the location serves all of this by appointment.
    record NotOfferedHere(List<Alternative> alternatives) implements Booking {

        public NotOfferedHere {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// The e-mail address or mobile number has enough open appointments for one of these products (APT-02).
    record TooManyOpen(int most) implements Booking {}

    /// The request key was used before, with another request.
    record KeyReused() implements Booking {}

    /// Only an appointment that is booked and has not begun can be moved.
    record NotOpen(Appointment appointment) implements Booking {}
}

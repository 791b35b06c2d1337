package balieplein.appointments;

import balieplein.appointments.Appointment.Channel;
import balieplein.appointments.Appointment.State;
import balieplein.locations.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Free moments and appointments of the current city: ask, hold, book, move, cancel. PostgreSQL refuses whatever does
/// not fit; a refusal is an outcome, never an exception. Input that cannot be understood is an `InvalidInput`.
@Component
public class Appointments {

    private final ChainedBookings bookings;
    private final Together together;
    private final Lookups lookups;
    private final VisitPolicy policy;
    private final Alternatives alternatives;
    private final Attendance attendance;
    private final Capacity capacity;

    Appointments(
            ChainedBookings bookings,
            Together together,
            Lookups lookups,
            VisitPolicy policy,
            Alternatives alternatives,
            Attendance attendance,
            Capacity capacity) {
        this.bookings = bookings;
        this.together = together;
        this.lookups = lookups;
        this.policy = policy;
        this.alternatives = alternatives;
        this.attendance = attendance;
        this.capacity = capacity;
    }

    /// Weighs what somebody wants to come for: its duration and regime.
    public PlannedVisit weigh(List<VisitItem> items) {
        return policy.of(items);
    }

    /// The visit of an appointment, for as long as it was given, with what belongs to it ([Pair]).
    public PlannedVisit weigh(Appointment appointment) {
        return together.weigh(appointment);
    }

    /// The free moments for a visit at a location, day by day (APT-01). When there are none, other ways.
    ///
    /// @param staff whether the places kept for staff count too
    public Availability availability(
            PlannedVisit visit, Location location, LocalDate from, LocalDate to, boolean staff) {
        return availability(visit, location, from, to, Claim.of(staff));
    }

    /// The same, for whoever may have these places.
    public Availability availability(PlannedVisit visit, Location location, LocalDate from, LocalDate to, Claim claim) {
        return alternatives.availability(visit, location, from, to, claim);
    }

    /// Keeps a moment for somebody while they fill in the form, for the minutes the location says (APT-06), of
    /// staff for those it says of them (APT-03).
    public Booking hold(BookingRequest request) {
        return bookings.make(State.HELD, request);
    }

    /// Gives back what is held under this secret, with what is held after it: nobody is going to book it (APT-03).
    public void letGo(String secret) {
        bookings.letGo(secret);
    }

    /// Books a moment, held or not. The same request with the same key books once and gets the same answer.
    public Booking book(BookingRequest request) {
        return bookings.make(State.BOOKED, request);
    }

    /// Gives an open appointment another start at its location; it keeps its duration, and its old place when the new
    /// one is not free. The other of a [Pair] goes along.
    public Booking move(Appointment appointment, Instant start, boolean staff) {
        return together.move(appointment, start, staff);
    }

    /// Gives an open appointment a start at another location, as staff; it keeps its duration, and its old place when
    /// the new one is not free.
    Booking relocate(Appointment appointment, String location, Instant start) {
        return together.relocate(appointment, location, start);
    }

    /// Another appointment for the holder of one whose time is past, booked once; the old one counts as missed
    /// (APT-11).
    public Booking rebook(Appointment late, Instant start) {
        var wanted = new BookingRequest(
                late.items(), late.location(), start, null, late.contact(), Channel.DESK, "late:" + late.code());
        var outcome = book(wanted.after(late.code()));
        if (outcome instanceof Booking.Booked) {
            miss(late.code());
        }
        return outcome;
    }

    /// Cancels an appointment that has not begun; its moment is free at once (APT-05). So is the other of a [Pair].
    public Cancellation cancel(Appointment appointment) {
        return together.cancel(appointment);
    }

    /// The same, as staff, unless somebody moved or cancelled it since it was seen.
    ///
    /// @return what this cancelled, in no order
    List<Appointment> cancelUnmoved(Appointment seen) {
        return together.cancelUnmoved(seen);
    }

    /// The two of which it is one, as long as both are still to come.
    public Optional<Pair> findPair(Appointment appointment) {
        return together.find(appointment);
    }

    /// What was held under this secret, whatever became of it.
    public Optional<Appointment> findHeld(String secret) {
        return lookups.findHeld(secret);
    }

    /// For residents: who knows code and secret may see it.
    ///
    /// @param address where the question comes from, to slow down guessing
    public Lookup find(String code, String secret, String address) {
        return lookups.find(code, secret, address);
    }

    /// At the door: by the code as people type it. Who tries too many unknown codes is locked for a while, right code
    /// or not; the secret opens all the same.
    ///
    /// @param secret empty when only the code is known
    public Lookup atTheDoor(String code, String secret) {
        return lookups.atTheDoor(code, secret);
    }

    /// For staff: by the code as people type it.
    public Optional<Appointment> find(String code) {
        return lookups.find(code);
    }

    /// The appointments of a day at a location in the order of their start, without cancelled ones.
    public List<Appointment> list(String location, LocalDate day) {
        return lookups.list(location, day);
    }

    /// The appointments at a location between two moments whose visitors are still to come, by what they take.
    public List<Awaited> awaited(String location, Instant from, Instant until) {
        return lookups.awaited(location, from, until);
    }

    /// The visitor is there. False when the appointment is cancelled or has arrived before.
    public boolean arrive(String code) {
        return attendance.arrive(code);
    }

    /// The visitor did not come. False unless the appointment was still awaited.
    public boolean miss(String code) {
        return attendance.miss(code);
    }

    /// The visit of an appointment is over, or nobody came: what is left of its time can be had by others at once.
    ///
    /// @return how many minutes of one counter that gives
    public int giveBack(String code) {
        return attendance.giveBack(code);
    }

    /// The visit of an appointment is not over after all: what was given back of its time is its own again, up to where
    /// somebody else booked meanwhile. Nobody loses a place.
    ///
    /// @return how many minutes of one counter that gives
    public int takeBack(String code) {
        return attendance.takeBack(code);
    }

    /// The codes of what a resident booked when signed in.
    public List<String> codesOf(String person) {
        return lookups.codesOf(person);
    }

    /// Counts again what can be given out at a location from one day to another, because another number of counters is
    /// planned ([PlannedCounters]). Appointments that no longer have a place stay, and are [Conflicts].
    ///
    /// @return how many time units changed
    public int plannedAnew(String location, LocalDate from, LocalDate to) {
        return capacity.refresh(location, from, to);
    }
}

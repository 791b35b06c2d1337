package balieplein.plaza;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.BookingRequest;
import balieplein.appointments.VisitItem;
import balieplein.locations.Locations;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The appointment for next time, made at the counter while the visitor is there (GUI-05, CAT-03). The visit that
/// comes of it belongs to the same chain: a return visit.
@Component
public class FollowUps {

    private final Appointments appointments;
    private final Locations locations;
    private final OtherMoments moments;

    FollowUps(Appointments appointments, Locations locations, OtherMoments moments) {
        this.appointments = appointments;
        this.locations = locations;
        this.moments = moments;
    }

    /// The first free moments, from tomorrow on, for what the visitor is at the counter for.
    public List<Instant> moments(Visit visit) {
        var items = items(visit);
        return items.isEmpty()
                ? List.of()
                : moments.afterToday(locations.get(visit.location()), appointments.weigh(items))
                        .starts();
    }

    /// Whom the visit's own appointment was made for, if there was one.
    public Optional<Appointment.Contact> contact(Visit visit) {
        return Optional.ofNullable(visit.arrival().appointment())
                .flatMap(appointments::find)
                .map(Appointment::contact);
    }

    /// Books one of the moments. A second press with the same key books once.
    public Booking book(Visit visit, Instant start, @Nullable String name, @Nullable String mobile, String key) {
        var known = contact(visit);
        var contact = new Appointment.Contact(
                name,
                known.map(Appointment.Contact::email).orElse(null),
                mobile,
                visit.wish().language(),
                visit.wish().assistance());
        return appointments.book(new BookingRequest(
                items(visit), visit.location(), start, null, contact, Appointment.Channel.DESK, key));
    }

    private static List<VisitItem> items(Visit visit) {
        return visit.needed().isEmpty() ? visit.wish().items() : visit.needed();
    }
}

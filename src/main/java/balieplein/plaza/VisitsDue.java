package balieplein.plaza;

import balieplein.appointments.Appointment;
import balieplein.appointments.BookingPolicies;
import balieplein.appointments.BookingPolicy.Late;
import balieplein.appointments.NamedAppointment;
import balieplein.appointments.NamedAppointments;
import balieplein.appointments.VisitItem;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The visits that come of appointments: whether their holder comes in time, and what they are registered as.
@Component
class VisitsDue {

    private final BookingPolicies policies;
    private final Locations locations;
    private final OtherMoments moments;
    private final NamedAppointments named;

    VisitsDue(BookingPolicies policies, Locations locations, OtherMoments moments, NamedAppointments named) {
        this.policies = policies;
        this.locations = locations;
        this.moments = moments;
        this.named = named;
    }

    Arriving judge(Appointment appointment, Instant now) {
        var late = policies.get().lateOn(CityTime.date(now));
        return switch (ArrivalPolicy.judge(appointment.start(), now, Duration.ofMinutes(late.grace()))) {
            case ANOTHER_DAY ->
                new Arriving.Answered(new CheckIn.AnotherDay(appointment.start(), appointment.location()));
            case TOO_LATE ->
                new Arriving.Answered(new CheckIn.TooLate(
                        appointment,
                        moments.after(appointment),
                        late.then() == Late.Then.TODAY && mayStillWait(appointment, now)));
            case EARLY, IN_TIME -> new Arriving.Expected(appointment);
        };
    }

    /// Whose turn counts from the agreed time.
    NewVisit due(Appointment appointment, Visitor visitor, @Nullable RequestKey request, Instant now) {
        return visit(appointment, appointment.start(), visitor, request, now);
    }

    /// Whose turn counts from now, as for anybody without an appointment (APT-11).
    NewVisit late(Appointment appointment, Visitor visitor, @Nullable RequestKey request, Instant now) {
        return visit(appointment, null, visitor, request, now);
    }

    static Visit.Wish wish(List<VisitItem> items, int minutes, Visitor visitor) {
        var persons = items.stream().mapToInt(VisitItem::count).max().orElse(1);
        return new Visit.Wish(
                items, persons, minutes, visitor.language(), visitor.assistance(), null, visitor.priority());
    }

    private boolean mayStillWait(Appointment appointment, Instant now) {
        var local = CityTime.local(now);
        return CityTime.date(appointment.start()).equals(local.toLocalDate())
                && locations.get(appointment.location()).hours().at(local).open();
    }

    private NewVisit visit(
            Appointment appointment,
            @Nullable Instant due,
            Visitor visitor,
            @Nullable RequestKey request,
            Instant now) {
        var location = locations.get(appointment.location());
        var pool = DuePoolPolicy.of(location, appointment);
        var place = new Visit.Place(
                location.code(),
                CityTime.date(now),
                pool.code(),
                appointment.steps(),
                null,
                false,
                officials(appointment));
        var minutes =
                (int) Duration.between(appointment.start(), appointment.end()).toMinutes();
        var arrival = new Visit.Arrival(now, appointment.code(), due, visitor.channel());
        var wish = wish(appointment.items(), minutes, about(appointment, visitor));
        return new NewVisit(VisitCode.random(), pool.prefix(), place, wish, arrival, visitor.mobile(), request);
    }

    /// For whom they come by name; places without named officials, which is almost every place, are asked nothing.
    private List<String> officials(Appointment appointment) {
        return named.areAt(appointment.location())
                ? named.find(appointment).map(NamedAppointment::subjects).orElse(List.of())
                : List.of();
    }

    /// What was said at booking still holds, unless it is said anew.
    private static Visitor about(Appointment appointment, Visitor visitor) {
        var contact = appointment.contact();
        return new Visitor(
                Optional.ofNullable(contact.language()).orElse(visitor.language()),
                visitor.assistance() == null ? contact.assistance() : visitor.assistance(),
                visitor.priority(),
                visitor.mobile(),
                visitor.channel(),
                visitor.requestKey());
    }
}

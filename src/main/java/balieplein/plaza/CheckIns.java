package balieplein.plaza;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Lookup;
import balieplein.appointments.VisitItem;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.Pool;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How visitors come in: one step for everybody, with an appointment or without (GUI-01, GUI-02). Nobody enters a queue
/// by the clock alone.
@Component
public class CheckIns {

    private final Appointments appointments;
    private final Locations locations;
    private final WalkInPolicy walkIns;
    private final Registrations registrations;
    private final OtherMoments moments;
    private final InstantSource clock;

    CheckIns(
            Appointments appointments,
            Locations locations,
            WalkInPolicy walkIns,
            Registrations registrations,
            OtherMoments moments,
            InstantSource clock) {
        this.appointments = appointments;
        this.locations = locations;
        this.walkIns = walkIns;
        this.registrations = registrations;
        this.moments = moments;
        this.clock = clock;
    }

    /// Checks in for an appointment by its code as people type it, or by the link in its QR code. A second time gives
    /// the same ticket.
    ///
    /// @param here the location where the visitor stands, when that is known
    public CheckIn appointment(String code, @Nullable String here, Visitor visitor) {
        var request = RequestKey.of(visitor, code, here);
        var before = registrations.earlier(request);
        if (before.isPresent()) {
            return before.get();
        }
        return switch (arriving(
                code, here, known -> registrations.again(known.code()).map(Arriving.Answered::new))) {
            case Arriving.Answered(var outcome) -> outcome;
            case Arriving.Expected(var known) -> registrations.register(expected(known, visitor, request, now()));
        };
    }

    /// What checking in with this code would come to. Changes nothing.
    public Arriving look(String code, @Nullable String here) {
        return arriving(code, here, known -> registrations.find(known.code()).map(visit -> looked(known, visit)));
    }

    /// The first free moments to move an appointment to.
    public CheckIn.Moments otherMoments(Appointment appointment) {
        return moments.after(appointment);
    }

    /// The ticket of a visit as it is now. Throws `NotFound` for a code of no visit.
    public CheckIn.Registered ticket(String visit) {
        return registrations.ticket(visit);
    }

    /// Gives a number to somebody without an appointment. Throws `InvalidInput` for what the city does not offer and
    /// `NotFound` for an unknown location.
    public CheckIn walkIn(String location, List<VisitItem> items, Visitor visitor) {
        var request = RequestKey.of(visitor, location, items);
        var before = registrations.earlier(request);
        if (before.isPresent()) {
            return before.get();
        }
        var place = locations.get(location);
        var wanted = appointments.weigh(items);
        var now = now();
        return switch (walkIns.decide(place, wanted, now)) {
            case WalkInPolicy.Decision.Queue(var pool, var steps) -> {
                var needs = new Visit.Place(location, CityTime.date(now), pool.code(), steps, null, false);
                var wish = wish(items, wanted.minutes(), visitor);
                var arrival = new Visit.Arrival(now, null, null, visitor.channel());
                yield registrations.register(newVisit(pool, needs, wish, arrival, visitor, request));
            }
            case WalkInPolicy.Decision.Refused(var refusal) -> refusal;
        };
    }

    private Arriving arriving(
            String code, @Nullable String here, Function<Appointment, Optional<? extends Arriving>> before) {
        var scanned = ScannedCode.read(code);
        return switch (appointments.atTheDoor(scanned.code(), scanned.secret())) {
            case Lookup.Found(var appointment) -> arriving(appointment, here, before);
            case Lookup.Unknown() -> new Arriving.Answered(new CheckIn.Unknown());
            case Lookup.Locked() -> new Arriving.Answered(new CheckIn.Locked());
        };
    }

    private Arriving arriving(
            Appointment appointment,
            @Nullable String here,
            Function<Appointment, Optional<? extends Arriving>> before) {
        if (appointment.state() == Appointment.State.CANCELLED) {
            return new Arriving.Answered(new CheckIn.Cancelled());
        }
        if (here != null && !here.equals(appointment.location())) {
            return new Arriving.Answered(new CheckIn.WrongLocation(appointment.location(), appointment.start()));
        }
        var known = before.apply(appointment);
        return known.isPresent() ? known.get() : inTime(appointment);
    }

    /// Who did not hear the call may be let in again; that is decided when it is asked.
    private Arriving looked(Appointment appointment, Visit visit) {
        if (visit.state() == VisitState.NO_SHOW) {
            return new Arriving.Expected(appointment);
        }
        return new Arriving.Answered(visit.state().isOpen() ? registrations.answer(visit) : new CheckIn.Over(visit));
    }

    private Arriving inTime(Appointment appointment) {
        return switch (ArrivalPolicy.judge(appointment.start(), now())) {
            case ANOTHER_DAY ->
                new Arriving.Answered(new CheckIn.AnotherDay(appointment.start(), appointment.location()));
            case TOO_LATE ->
                new Arriving.Answered(new CheckIn.TooLate(appointment.start(), moments.after(appointment)));
            case EARLY, IN_TIME -> new Arriving.Expected(appointment);
        };
    }

    private NewVisit expected(Appointment appointment, Visitor visitor, @Nullable RequestKey request, Instant now) {
        var location = locations.get(appointment.location());
        var pool = pool(location, appointment);
        var place = new Visit.Place(location.code(), CityTime.date(now), pool.code(), appointment.steps(), null, false);
        var minutes =
                (int) Duration.between(appointment.start(), appointment.end()).toMinutes();
        var arrival = new Visit.Arrival(now, appointment.code(), appointment.start(), visitor.channel());
        return newVisit(
                pool,
                place,
                wish(appointment.items(), minutes, about(appointment, visitor)),
                arrival,
                visitor,
                request);
    }

    /// The counters the appointment was made for, unless they no longer do this.
    private static Pool pool(Location location, Appointment appointment) {
        return location.findPool(appointment.pool())
                .filter(pool -> pool.skills().containsAll(appointment.steps()))
                .or(() -> location.poolsFor(appointment.steps()).stream().findFirst())
                .or(() -> location.findPool(appointment.pool()))
                .orElseThrow(() -> new IllegalStateException("No counter at " + location.code() + " serves "
                        + appointment.steps() + ". Maybe a pool was renamed while appointments were open."));
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

    private static Visit.Wish wish(List<VisitItem> items, int minutes, Visitor visitor) {
        var persons = items.stream().mapToInt(VisitItem::count).max().orElse(1);
        return new Visit.Wish(
                items, persons, minutes, visitor.language(), visitor.assistance(), null, visitor.priority());
    }

    private static NewVisit newVisit(
            Pool pool,
            Visit.Place place,
            Visit.Wish wish,
            Visit.Arrival arrival,
            Visitor visitor,
            @Nullable RequestKey request) {
        return new NewVisit(VisitCode.random(), pool.prefix(), place, wish, arrival, visitor.mobile(), request);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

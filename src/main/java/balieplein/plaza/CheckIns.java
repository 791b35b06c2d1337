package balieplein.plaza;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Lookup;
import balieplein.appointments.VisitItem;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.InvalidInput;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
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
    private final VisitsDue visits;
    private final Registrations registrations;
    private final OtherMoments moments;
    private final InstantSource clock;

    CheckIns(
            Appointments appointments,
            Locations locations,
            WalkInPolicy walkIns,
            VisitsDue visits,
            Registrations registrations,
            OtherMoments moments,
            InstantSource clock) {
        this.appointments = appointments;
        this.locations = locations;
        this.walkIns = walkIns;
        this.visits = visits;
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
            case Arriving.Expected(var known) -> registrations.register(visits.due(known, visitor, request, now()));
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

    /// Whether a scanner read the link of a ticket, known or not.
    public static boolean isTicket(String scanned) {
        return ScannedCode.ticket(scanned).isPresent();
    }

    /// The visit whose ticket a scanner read, in whatever state and of whatever day.
    public Optional<Visit> scanned(String ticket) {
        return ScannedCode.ticket(ticket).flatMap(registrations::visit);
    }

    /// Gives a number to somebody without an appointment. Throws `InvalidInput` for what the city does not offer and
    /// `NotFound` for an unknown location.
    public CheckIn walkIn(String location, List<VisitItem> items, Visitor visitor) {
        return walkIn(location, items, visitor, null);
    }

    /// The same for somebody who comes again and shows the ticket of an earlier visit. Nothing else links the two:
    /// nobody is recognised by name (CAT-03).
    ///
    /// @param earlier code of that visit, or the link on its ticket; throws `InvalidInput` when there is none
    public CheckIn walkIn(String location, List<VisitItem> items, Visitor visitor, @Nullable String earlier) {
        var request = RequestKey.of(visitor, location, items);
        var before = registrations.earlier(request);
        if (before.isPresent()) {
            return before.get();
        }
        var place = locations.get(location);
        var chain = earlier == null ? null : chain(earlier);
        var wanted = appointments.weigh(items);
        var now = now();
        return switch (walkIns.decide(place, wanted, now)) {
            case WalkInDecision.Queue(var pool, var steps) -> {
                var needs = new Visit.Place(location, CityTime.date(now), pool.code(), steps, null, false);
                var wish = VisitsDue.wish(items, wanted.minutes(), visitor);
                var arrival = new Visit.Arrival(now, null, null, visitor.channel(), chain, null);
                yield registrations.register(new NewVisit(
                        VisitCode.random(), pool.prefix(), needs, wish, arrival, visitor.mobile(), request));
            }
            case WalkInDecision.Refused(var refusal) -> refusal;
        };
    }

    private String chain(String earlier) {
        var first = registrations
                .visit(ScannedCode.ticket(earlier).orElse(earlier))
                .orElseThrow(() -> new InvalidInput("earlier", "unknown", text("plaza.error.earlier")));
        return Objects.requireNonNullElse(first.arrival().chain(), first.code());
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
        return known.isPresent() ? known.get() : visits.judge(appointment, now());
    }

    /// Who did not hear the call may be let in again; that is decided when it is asked.
    private Arriving looked(Appointment appointment, Visit visit) {
        if (visit.state() == VisitState.NO_SHOW) {
            return new Arriving.Expected(appointment);
        }
        return new Arriving.Answered(visit.state().isOpen() ? registrations.answer(visit) : new CheckIn.Over(visit));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

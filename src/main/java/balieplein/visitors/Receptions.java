package balieplein.visitors;

import balieplein.appointments.Appointments;
import balieplein.appointments.BookingPolicy.Resource;
import balieplein.appointments.NamedAppointment;
import balieplein.appointments.NamedAppointments;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Locations;
import balieplein.locations.Pool;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitEvent;
import balieplein.plaza.VisitMove;
import balieplein.plaza.Visits;
import balieplein.staff.Member;
import balieplein.staff.Members;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Whoever checks in for an appointment with a named official, at the kiosk or anywhere, is received for that official:
/// told at once, then the deputies; when the official is absent the deputies alone (INF-03, APT-17). A call to a
// counter
/// is the answer, and the end of the visit the leaving. Everything twice is done once.
@Component
class Receptions {

    private static final int MOST_HOSTS = 3;

    private final Visits visits;
    private final Appointments appointments;
    private final NamedAppointments named;
    private final Guests guests;
    private final GuestsTable table;
    private final Members members;
    private final Locations locations;

    Receptions(
            Visits visits,
            Appointments appointments,
            NamedAppointments named,
            Guests guests,
            GuestsTable table,
            Members members,
            Locations locations) {
        this.visits = visits;
        this.appointments = appointments;
        this.named = named;
        this.guests = guests;
        this.table = table;
        this.members = members;
        this.locations = locations;
    }

    void registered(String code) {
        var visit = visits.get(code);
        Optional.ofNullable(visit.arrival().appointment())
                .flatMap(appointments::find)
                .flatMap(named::find)
                .ifPresent(appointment -> receive(visit, appointment));
    }

    void called(String visit) {
        guest(visit)
                .filter(Guest::isWaiting)
                .ifPresent(guest -> guests.answer(
                        guest.code(), caller(visit).orElse(guest.hosts().getFirst())));
    }

    void ended(String visit) {
        guest(visit)
                .filter(guest -> guest.state() == GuestState.INSIDE)
                .ifPresent(guest -> guests.leave(guest.code(), true));
    }

    /// Nobody is told when neither the official nor a deputy is in the register: the list of the day shows the visitor.
    private void receive(Visit visit, NamedAppointment appointment) {
        var hosts = hosts(appointment);
        if (hosts.isEmpty()) {
            return;
        }
        var booked = appointment.appointment();
        var guest = guests.expect(new NewGuest(
                visit.location(),
                booked.start(),
                Objects.requireNonNullElse(booked.contact().name(), visit.ticket()),
                null,
                hosts,
                appointment.rooms().stream()
                        .map(Resource::name)
                        .map(Receptions::dutch)
                        .findFirst()
                        .orElse(null),
                zone(visit),
                key(visit.code())));
        guests.arrive(guest.code(), null);
    }

    private List<String> hosts(NamedAppointment appointment) {
        var codes = codes();
        return Stream.concat(
                        appointment.away() ? Stream.empty() : Stream.of(appointment.official()),
                        appointment.deputies().stream())
                .map(Resource::staff)
                .flatMap(subject -> Stream.ofNullable(subject == null ? null : codes.get(subject)))
                .distinct()
                .limit(MOST_HOSTS)
                .toList();
    }

    private Optional<String> caller(String visit) {
        var codes = codes();
        return visits.events(visit).reversed().stream()
                .filter(event -> event.move() == VisitMove.CALLED)
                .map(VisitEvent::actor)
                .flatMap(subject -> Stream.ofNullable(codes.get(subject)))
                .findFirst();
    }

    private Map<String, String> codes() {
        return members.team().members().stream()
                .collect(Collectors.toMap(Member::subject, Member::code, (one, other) -> one));
    }

    private List<String> zone(Visit visit) {
        return locations.get(visit.location()).findPool(visit.place().pool()).map(Pool::zone).stream()
                .toList();
    }

    private Optional<Guest> guest(String visit) {
        return table.findByRequest(key(visit));
    }

    private static String key(String visit) {
        return "visit:" + visit;
    }

    private static String dutch(LocalizedText name) {
        return name.in(Language.NL);
    }
}

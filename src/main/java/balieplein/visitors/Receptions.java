package balieplein.visitors;

import balieplein.appointments.Appointments;
import balieplein.appointments.NamedAppointment;
import balieplein.appointments.NamedAppointments;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitMove;
import balieplein.plaza.Visits;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whoever checks in for an appointment with a named official, at the kiosk or anywhere, is received for that
/// official: told at once, then the deputies; when the official is absent the deputies alone (INF-03, APT-17). A call
/// to a counter is the answer, and the end of the visit the leaving. Everything twice is done once.
@Component
class Receptions {

    private final Visits visits;
    private final Appointments appointments;
    private final NamedAppointments named;
    private final Guests guests;
    private final GuestsTable table;
    private final NamedHosts hosts;
    private final NamedGuests expected;

    Receptions(
            Visits visits,
            Appointments appointments,
            NamedAppointments named,
            Guests guests,
            GuestsTable table,
            NamedHosts hosts,
            NamedGuests expected) {
        this.visits = visits;
        this.appointments = appointments;
        this.named = named;
        this.guests = guests;
        this.table = table;
        this.hosts = hosts;
        this.expected = expected;
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
        var told = hosts.of(appointment);
        if (told.isEmpty()) {
            return;
        }
        if (guests.expect(expected.of(visit, appointment, told)) instanceof Expecting.Expected(var guest)) {
            guests.arrive(guest.code(), null);
        }
    }

    private Optional<String> caller(String visit) {
        return visits.events(visit).reversed().stream()
                .filter(event -> event.move() == VisitMove.CALLED)
                .flatMap(event -> hosts.find(event.actor()).stream())
                .findFirst();
    }

    private Optional<Guest> guest(String visit) {
        return table.findByRequest(NamedGuests.key(visit));
    }
}

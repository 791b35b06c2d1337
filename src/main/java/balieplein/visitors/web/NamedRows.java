package balieplein.visitors.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.appointments.BookingPolicy.Resource;
import balieplein.appointments.NamedAppointment;
import balieplein.appointments.NamedAppointments;
import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.plaza.CounterSession;
import balieplein.plaza.CounterState;
import balieplein.plaza.Queues;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.WaitingRoom;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The appointments of a day with somebody by name: for whom the visitor comes, whether the official is there, and who
/// stands in (INF-03).
@Component
class NamedRows {

    private final NamedAppointments named;
    private final Queues queues;

    NamedRows(NamedAppointments named, Queues queues) {
        this.named = named;
        this.queues = queues;
    }

    List<NamedRow> of(String location, LocalDate day) {
        var all = named.list(location, day);
        if (all.isEmpty()) {
            return List.of();
        }
        var room = queues.now(location);
        return all.stream().map(each -> row(each, room)).toList();
    }

    private static NamedRow row(NamedAppointment named, WaitingRoom room) {
        var appointment = named.appointment();
        var session = session(named.official(), room);
        return new NamedRow(
                appointment.code(),
                Formats.clock(CityTime.local(appointment.start()).toLocalTime()),
                Objects.requireNonNullElse(appointment.contact().name(), "–"),
                name(named.official()),
                presence(named, session, room),
                named.away() ? "danger" : session.isPresent() ? "success" : "neutral",
                named.away() ? deputy(named) : "",
                named.rooms().stream().map(NamedRows::name).collect(Collectors.joining(", ")),
                appointment.state() == Appointment.State.BOOKED,
                ticket(appointment, room));
    }

    private static String ticket(Appointment appointment, WaitingRoom room) {
        return room.present().stream()
                .filter(visit -> appointment.code().equals(visit.arrival().appointment()))
                .map(visit -> TicketNumber.spaced(visit.ticket()))
                .findFirst()
                .orElse("");
    }

    private static String presence(NamedAppointment named, Optional<CounterSession> session, WaitingRoom room) {
        if (named.away()) {
            return text("visitors.staff.named.away");
        }
        return session.map(at -> text(
                        at.state() == CounterState.PAUSE ? "visitors.staff.named.pause" : "visitors.staff.named.at",
                        counter(at, room)))
                .orElseGet(() -> text("visitors.staff.named.unseen"));
    }

    private static String deputy(NamedAppointment named) {
        return named.deputies().stream()
                .findFirst()
                .map(deputy -> text("visitors.staff.named.deputy", name(deputy)))
                .orElseGet(() -> text("visitors.staff.named.no-deputy"));
    }

    private static Optional<CounterSession> session(Resource official, WaitingRoom room) {
        var subject = official.staff();
        return subject == null
                ? Optional.empty()
                : room.sessions().stream()
                        .filter(session -> session.isOf(subject))
                        .findFirst();
    }

    private static String counter(CounterSession session, WaitingRoom room) {
        return room.location()
                .findCounter(session.counter(), room.day())
                .map(Counter::name)
                .orElse(session.counter());
    }

    private static String name(Resource resource) {
        return resource.name().in(Texts.language());
    }
}

package balieplein.arrival.web;

import static balieplein.web.Formats.capital;
import static balieplein.web.Formats.day;
import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.appointments.NamedAppointments;
import balieplein.arrival.Slip;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.Signpost;
import balieplein.locations.SuddenNotice;
import balieplein.plaza.CheckIn;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.Visit;
import balieplein.web.Screen;
import balieplein.web.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What is said to somebody who checks in, at the kiosk and on a phone (GUI-01).
@Component
class ArrivalTexts {

    private final Products products;
    private final Locations locations;
    private final NamedAppointments named;
    private final InstantSource clock;

    ArrivalTexts(Products products, Locations locations, NamedAppointments named, InstantSource clock) {
        this.products = products;
        this.locations = locations;
        this.named = named;
        this.clock = clock;
    }

    ExpectedVisit expected(Appointment appointment) {
        var language = Texts.language();
        return new ExpectedVisit(
                appointment.code(),
                appointment.items().stream()
                        .map(item -> products.nameOf(item.step(), language))
                        .distinct()
                        .toList(),
                when(appointment.start()),
                documents(appointment));
    }

    TicketFacts ticket(CheckIn.Registered registered) {
        var visit = registered.visit();
        var location = locations.get(visit.location());
        var due = visit.arrival().dueAt();
        return new TicketFacts(
                visit.code(),
                TicketNumber.spaced(visit.ticket()),
                where(registered, location),
                registered.position() == 0 || registered.outside()
                        ? List.of()
                        : signpost(visit, location).way().toList(),
                official(visit),
                registered.position() == 0 ? "" : text("arrival.ticket.order", registered.position() - 1),
                registered.position() == 0
                        ? ""
                        : text(
                                "plaza.display.minutes",
                                Integer.toString(registered.estimate().from()),
                                Integer.toString(registered.estimate().to())),
                registered.early() && due != null ? text("arrival.ticket.early", time(due)) : "",
                SuddenNotice.of(location.hours(), CityTime.date(clock.instant())),
                CityTime.local(clock.instant()).toLocalTime());
    }

    Slip slip(CheckIn.Registered registered, String link) {
        var ticket = ticket(registered);
        var lines = Stream.concat(
                        ticket.way().stream(),
                        Stream.of(
                                ticket.official(),
                                ticket.early(),
                                ticket.order(),
                                ticket.waiting().isEmpty() ? "" : text("arrival.ticket.wait") + " " + ticket.waiting(),
                                text("arrival.ticket.measured", time(ticket.at()))))
                .filter(line -> !line.isEmpty())
                .toList();
        return new Slip(
                Screen.current().site().title() + ", "
                        + locations.get(registered.visit().location()).name(),
                ticket.number(),
                ticket.where(),
                lines,
                link,
                text("arrival.slip.hint"));
    }

    /// Moments to choose from.
    List<KioskMomentsPage.Moment> choices(CheckIn.Moments moments) {
        return moments.starts().stream()
                .map(start -> new KioskMomentsPage.Moment(CityTime.offset(start).toString(), moment(start)))
                .toList();
    }

    static String moment(Instant start) {
        return capital(when(start));
    }

    /// Why somebody cannot check in, and what to do now.
    Refusal refusal(CheckIn outcome) {
        return switch (outcome) {
            case CheckIn.Registered registered ->
                throw new IllegalArgumentException(registered.visit().ticket() + " is registered, not refused.");
            case CheckIn.Unknown() -> new Refusal("unknown", "", List.of());
            case CheckIn.Locked() -> new Refusal("too-many-tries", "", List.of());
            case CheckIn.Cancelled() -> new Refusal("cancelled", "", List.of());
            case CheckIn.AnotherDay(var start, var location) ->
                new Refusal("another-day", capital(when(start)), List.of());
            case CheckIn.WrongLocation(var location, var start) ->
                new Refusal("wrong-location", where(location) + ", " + when(start), List.of());
            case CheckIn.TooLate(var late, var moments, var today) ->
                new Refusal("too-late", capital(when(late.start())), soonest(moments))
                        .withWays(today, !moments.starts().isEmpty());
            case CheckIn.Over _, CheckIn.KeyReused() -> new Refusal("over", "", List.of());
            case CheckIn.AppointmentOnly(var moments) -> new Refusal("appointment-only", "", soonest(moments));
            case CheckIn.ClosingSoon(var closing, var moments) -> new Refusal("closing-soon", "", soonest(moments));
            case CheckIn.Closed(var opens) -> new Refusal("closed", "", List.of());
            case CheckIn.NotOfferedHere(var others) ->
                new Refusal(
                        "not-offered-here", "", others.stream().map(this::where).toList());
        };
    }

    private List<String> documents(Appointment appointment) {
        return appointment.items().stream()
                .flatMap(item -> products.findStep(item.step()).stream()
                        .flatMap(step -> step.documentsFor(item.variant()).stream()))
                .map(document -> document.in(Texts.language()))
                .distinct()
                .toList();
    }

    private String official(Visit visit) {
        return visit.place().officials().stream()
                .flatMap(subject -> named.official(visit.location(), subject).stream())
                .map(official -> text("arrival.ticket.official", official.name().in(Texts.language())))
                .findFirst()
                .orElse("");
    }

    private static String where(CheckIn.Registered registered, Location location) {
        if (!registered.visit().state().isOpen()) {
            return text("arrival.ticket.over");
        }
        if (registered.position() == 0) {
            return called(registered.visit(), location);
        }
        return registered.outside() ? text("arrival.ticket.outside") : place(registered.visit(), location);
    }

    private static String called(Visit visit, Location location) {
        return Optional.ofNullable(visit.calling().counter())
                .flatMap(counter -> location.findCounter(counter, visit.place().day()))
                .map(Counter::name)
                .map(counter -> text("arrival.ticket.called", counter))
                .orElseGet(() -> text("arrival.ticket.hall"));
    }

    private static String place(Visit visit, Location location) {
        var place = signpost(visit, location).place();
        return place.isEmpty() ? text("arrival.ticket.hall") : text("arrival.ticket.zone", place);
    }

    private static Signpost signpost(Visit visit, Location location) {
        return location.signpost(visit.place().pool(), visit.place().day());
    }

    private String where(String location) {
        var place = locations.get(location);
        var street = place.address().street();
        return street == null ? place.name() : place.name() + ", " + street;
    }

    private static List<String> soonest(CheckIn.Moments moments) {
        return moments.starts().stream()
                .limit(3)
                .map(start -> capital(when(start)))
                .toList();
    }

    private static String when(Instant start) {
        var local = CityTime.local(start);
        return text("arrival.when", day(local.toLocalDate()), time(local.toLocalTime()));
    }
}

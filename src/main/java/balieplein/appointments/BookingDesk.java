package balieplein.appointments;

import balieplein.appointments.Appointment.State;
import balieplein.appointments.Attempts.Obstacle;
import balieplein.identity.Actor;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Location;
import balieplein.web.Screen;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes what was taken, each act in a transaction of its own with its event; knows requests it has seen before.
@Component
class BookingDesk {

    /// A request on its way to a place.
    ///
    /// @param hash of the request, to tell a repetition from another request with the same key
    record Draft(
            State state,
            BookingRequest request,
            PlannedVisit visit,
            Instant now,
            @Nullable Instant heldUntil,
            String hash) {}

    private final BookingsTable table;
    private final AppointmentsTable appointments;
    private final ReleasesTable releases;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    BookingDesk(
            BookingsTable table,
            AppointmentsTable appointments,
            ReleasesTable releases,
            InstantSource clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.table = table;
        this.appointments = appointments;
        this.releases = releases;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    Draft draft(State state, BookingRequest request, PlannedVisit visit, Location location) {
        var now = clock.instant();
        var heldUntil = state == State.HELD
                ? now.plus(Duration.ofMinutes(location.rules().hold()))
                : null;
        return new Draft(state, request, visit, now, heldUntil, hash(request));
    }

    boolean isOpen(Appointment appointment) {
        return appointment.isOpen(clock.instant());
    }

    /// Books the moment that is held for this request; once booked, the same hold gives the same appointment.
    Optional<Appointment> confirm(Draft draft) {
        var hold = draft.request().hold();
        if (hold == null || draft.state() == State.HELD) {
            return Optional.empty();
        }
        var confirmed = write(draft, () -> table.confirm(hold, entry(draft)));
        return confirmed.or(() -> appointments
                .findBySecret(hold)
                .filter(held -> held.state() != State.HELD)
                .filter(held -> held.state() != State.EXPIRED));
    }

    /// Takes a place, in exchange for what is held by this request.
    Optional<Appointment> take(Draft draft, Place place) {
        return write(draft, () -> {
            var hold = draft.request().hold();
            if (hold != null) {
                releases.endHold(hold, draft.now());
            }
            return table.take(place, entry(draft));
        });
    }

    Optional<Appointment> move(Appointment appointment, Place to, boolean staff) {
        return transaction.execute(status -> {
            var moved = releases.move(appointment.code(), to, staff, clock.instant());
            moved.ifPresent(now -> events.publishEvent(new AppointmentMoved(
                    CurrentCity.code(),
                    now.code(),
                    now.location(),
                    appointment.start(),
                    now.start(),
                    now.revision(),
                    clock.instant())));
            return moved;
        });
    }

    /// Why a request may be refused although there is place.
    Optional<Obstacle> obstacle(Draft draft) {
        if (find(draft).isPresent()) {
            return Optional.of(Obstacle.REPEATED);
        }
        return table.hasTooManyOpen(entry(draft)) ? Optional.of(Obstacle.TOO_MANY_OPEN) : Optional.empty();
    }

    /// The answer to a request whose key was used before.
    Optional<Booking> repeated(Draft draft) {
        return find(draft)
                .map(earlier -> earlier.hash().equals(draft.hash())
                        ? new Booking.Booked(earlier.appointment())
                        : new Booking.KeyReused());
    }

    private Optional<AppointmentsTable.Keyed> find(Draft draft) {
        var key = draft.request().key();
        return key == null ? Optional.empty() : appointments.findByKey(key, draft.state());
    }

    private Optional<Appointment> write(Draft draft, java.util.function.Supplier<Optional<Appointment>> statement) {
        try {
            return transaction.execute(status -> {
                var written = statement.get();
                if (written.isEmpty() && draft.request().hold() != null) {
                    status.setRollbackOnly();
                }
                written.filter(appointment -> appointment.state() == State.BOOKED)
                        .ifPresent(this::publish);
                return written;
            });
        } catch (DuplicateKeyException sameKeyOrCode) {
            return Optional.empty();
        }
    }

    private void publish(Appointment appointment) {
        events.publishEvent(new AppointmentBooked(
                CurrentCity.code(),
                appointment.code(),
                appointment.location(),
                appointment.start(),
                appointment.steps(),
                appointment.channel().tag(),
                appointment.contact().email() != null,
                appointment.bookedAt()));
    }

    private static BookingsTable.Entry entry(Draft draft) {
        return new BookingsTable.Entry(
                Codes.code(),
                Codes.secret(),
                draft.state(),
                draft.request(),
                draft.visit(),
                draft.now(),
                draft.heldUntil(),
                draft.hash(),
                Screen.find().map(Screen::origin).orElse(null),
                draft.request().byStaff() ? null : Actor.current().person());
    }

    private static String hash(BookingRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(request.withoutKey().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

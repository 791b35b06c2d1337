package balieplein.visitors;

import balieplein.appointments.Rooms;
import balieplein.audit.AuditLog;
import balieplein.kernel.CityTime;
import balieplein.web.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Guests of colleagues, from being expected until they leave (INF-03, FLO-03). When one comes in, the host is told
/// ([Escalation]).
@Component
public class Guests {

    /// For how long a room is kept; whoever leaves earlier leaves it to others.
    public static final Duration IN_A_ROOM = Duration.ofHours(1);

    private static final Duration SOON = Duration.ofMinutes(5);
    private static final Duration GRACE = Duration.ofMinutes(15);

    private final GuestsTable table;
    private final GuestMovesTable moves;
    private final Escalation escalation;
    private final Rooms rooms;
    private final AuditLog audit;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Guests(
            GuestsTable table,
            GuestMovesTable moves,
            Escalation escalation,
            Rooms rooms,
            AuditLog audit,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.moves = moves;
        this.escalation = escalation;
        this.rooms = rooms;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Throws [NotFound] for a code of no guest.
    public Guest get(String code) {
        return find(code).orElseThrow(() -> new NotFound("No guest " + code));
    }

    public Optional<Guest> find(String code) {
        return table.find(code);
    }

    /// Those of a day, and whoever is still inside.
    public List<Guest> list(String location, LocalDate day) {
        return table.list(location, day);
    }

    /// Guests for whom this member is asked now: as host, or as deputy whose turn has come.
    public List<Guest> waitingFor(String member) {
        return table.waiting().stream()
                .filter(guest -> EscalationPolicy.wasTold(guest.hosts().indexOf(member), guest.told())
                        && guest.hosts().contains(member))
                .toList();
    }

    /// Somebody will come, today or later, and their room is kept for an hour. The same request twice expects one.
    public Expecting expect(NewGuest guest) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                var code = add(guest);
                if (takesRoom(code, guest)) {
                    return new Expecting.Expected(get(code));
                }
                status.setRollbackOnly();
                return new Expecting.RoomTaken(String.valueOf(guest.room()));
            }));
        } catch (DataIntegrityViolationException e) {
            if (Rooms.isTaken(e)) {
                return new Expecting.RoomTaken(String.valueOf(guest.room()));
            }
            throw e;
        }
    }

    /// They are there; the host is told at once.
    public Arrival arrive(String code, @Nullable String badge) {
        var guest = get(code);
        try {
            var arrived = Boolean.TRUE.equals(transaction.execute(status -> enter(guest, badge)));
            return arrived ? new Arrival.Inside(get(code)) : new Arrival.Already(get(code));
        } catch (DuplicateKeyException e) {
            return new Arrival.BadgeTaken(String.valueOf(badge));
        }
    }

    /// A host or deputy comes for them. False when somebody else did already.
    @Transactional
    public boolean answer(String code, String member) {
        return moves.answer(code, member, now());
    }

    /// The host is not there: the next deputy is told now. False when there is none.
    @Transactional
    public boolean hostAbsent(String code) {
        var guest = get(code);
        return guest.isWaiting() && escalation.tell(guest, EscalationPolicy.withoutHost(guest.told()));
    }

    /// They leave, with or without giving their badge back, and their room comes free. False when they were not inside.
    @Transactional
    public boolean leave(String code, boolean badgeBack) {
        rooms.leave(code);
        audit.record("visitors.left", "visitor:" + code, Map.of("badge-back", badgeBack));
        return moves.leave(code, badgeBack, now());
    }

    /// Leaves to others the rooms of those who should have been here a quarter ago (FLO-04).
    @Transactional
    void releaseRooms() {
        table.late(now().minus(GRACE)).forEach(rooms::leave);
    }

    /// Whoever is inside longer than was thought keeps the room a while longer, unless somebody else has it then.
    void stretchRooms() {
        var soon = now().plus(SOON);
        var until = now().plus(GRACE);
        for (var code : table.inRooms(CityTime.date(now()))) {
            try {
                transaction.executeWithoutResult(status -> rooms.stretch(code, soon, until));
            } catch (DataIntegrityViolationException e) {
                if (!Rooms.isTaken(e)) {
                    throw e;
                }
            }
        }
    }

    private String add(NewGuest guest) {
        var day = CityTime.date(Objects.requireNonNullElse(guest.expectedAt(), clock.instant()));
        return moves.add(UUID.randomUUID().toString().substring(0, 8), guest, day);
    }

    private boolean takesRoom(String code, NewGuest guest) {
        var room = guest.roomCode();
        var from = Objects.requireNonNullElse(guest.expectedAt(), now());
        return room == null || rooms.take(code, room, from, from.plus(IN_A_ROOM));
    }

    private boolean enter(Guest guest, @Nullable String badge) {
        if (!moves.arrive(guest.code(), badge, now())) {
            return false;
        }
        audit.record("visitors.arrived", "visitor:" + guest.code(), Map.of("zones", guest.zones()));
        return escalation.tell(guest, 1);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package balieplein.visitors;

import balieplein.audit.AuditLog;
import balieplein.kernel.CityTime;
import balieplein.web.NotFound;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Guests of colleagues, from being expected until they leave (INF-03, FLO-03). When one comes in, the host is told
/// ([Escalation]).
@Component
public class Guests {

    private final GuestsTable table;
    private final GuestMovesTable moves;
    private final Escalation escalation;
    private final AuditLog audit;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Guests(
            GuestsTable table,
            GuestMovesTable moves,
            Escalation escalation,
            AuditLog audit,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.moves = moves;
        this.escalation = escalation;
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

    /// Somebody will come, today or later. The same request twice expects one.
    @Transactional
    public Guest expect(NewGuest guest) {
        var expectedAt = guest.expectedAt();
        var day = CityTime.date(expectedAt == null ? clock.instant() : expectedAt);
        return get(moves.add(UUID.randomUUID().toString().substring(0, 8), guest, day));
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

    /// They leave, with or without giving their badge back. False when they were not inside.
    @Transactional
    public boolean leave(String code, boolean badgeBack) {
        audit.record("visitors.left", "visitor:" + code, Map.of("badge-back", badgeBack));
        return moves.leave(code, badgeBack, now());
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

package balieplein.plaza;

import balieplein.appointments.VisitItem;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.web.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The visits of the current city and what officials do with them. Every action is one allowed move ([VisitMove]) with
/// one event at the server's time, and answers what came of it: two officials who act at once never both succeed.
///
/// Who calls a visitor to a counter is in [Counters], who lets one in is in [CheckIns].
@Component
public class Visits {

    private static final Duration UNDO = Duration.ofMinutes(2);

    private final VisitsTable table;
    private final VisitsReader reader;
    private final TransferPolicy transfers;
    private final PlazaNews news;
    private final InstantSource clock;

    Visits(VisitsTable table, VisitsReader reader, TransferPolicy transfers, PlazaNews news, InstantSource clock) {
        this.table = table;
        this.reader = reader;
        this.transfers = transfers;
        this.news = news;
        this.clock = clock;
    }

    public Optional<Visit> find(String code) {
        return reader.find(code);
    }

    /// Throws [NotFound] for a code of no visit.
    public Visit get(String code) {
        return find(code).orElseThrow(() -> new NotFound("No visit '" + code + "'."));
    }

    public List<VisitEvent> events(String code) {
        return reader.events(code);
    }

    /// How many events each visit of a day has, by its code: enough to see which ones changed.
    public Map<String, Integer> eventCounts(LocalDate day) {
        return reader.eventCounts(day);
    }

    /// All visits at a location on the days from and to, both included, in the order of their arrival, each with
    /// everything that happened to it.
    public List<VisitHistory> history(String location, LocalDate from, LocalDate to) {
        return reader.history(location, from, to);
    }

    /// The visitor is at the counter; the handling begins.
    @Transactional
    public Moving start(String code) {
        return move(code, VisitMove.STARTED);
    }

    /// Calls the same visitor to the same counter again.
    @Transactional
    public Moving recall(String code) {
        return move(code, VisitMove.RECALLED);
    }

    /// Called, but nobody came.
    @Transactional
    public Moving noShow(String code) {
        return move(code, VisitMove.NO_SHOW);
    }

    /// Sets a visitor aside, who fetches a photo or fills in a form, so that the counter can go on.
    @Transactional
    public Moving park(String code) {
        return move(code, VisitMove.PARKED);
    }

    /// Goes on with a visitor who was set aside.
    @Transactional
    public Moving resume(String code) {
        return move(code, VisitMove.RESUMED);
    }

    /// The visitor went home without being helped.
    @Transactional
    public Moving leave(String code, @Nullable String reason) {
        return make(code, change(VisitMove.LEFT).saying(Change.Said.because(reason)));
    }

    /// Ends a visit with the product steps really handled (GUI-07).
    @Transactional
    public Moving finish(String code, VisitEvent.Closing closing) {
        if (closing.handled().isEmpty()) {
            return new Moving.NothingHandled();
        }
        return make(code, change(VisitMove.FINISHED).saying(new Change.Said(null, null, closing)));
    }

    /// Sends a visitor on to a product step, a counter or a service of the same location, where the original arrival
    /// goes on counting (GUI-05).
    ///
    /// @param target code of the step, counter or service
    /// @param next whether nobody goes before
    @Transactional
    public Moving transfer(String code, String target, @Nullable String note, boolean next) {
        var visit = get(code);
        var seat = transfers
                .seat(visit, target, next, CityTime.date(clock.instant()))
                .orElse(null);
        if (seat == null) {
            return new Moving.NoSkill(target);
        }
        return make(
                code,
                change(VisitMove.TRANSFERRED)
                        .seated(seat)
                        .saying(new Change.Said(null, note, VisitEvent.Closing.NONE)));
    }

    /// Takes back one's own last action, within two minutes and as long as nobody else acted (GUI-06).
    @Transactional
    public Moving undo(String code) {
        get(code);
        var events = reader.events(code);
        var last = events.getLast();
        var mine = last.actor().equals(Actor.current().subject());
        var recent = !last.at().plus(UNDO).isBefore(clock.instant());
        if (!last.move().canBeUndone() || !mine || !recent) {
            return new Moving.NotUndone(last.move());
        }
        var before = events.get(events.size() - 2).where();
        var seat = new Change.Seat(before.counter(), before.pool(), List.of(), before.needs(), null, false);
        return make(code, Change.back(last.step(), now(), Actor.current().subject(), seat));
    }

    /// Adds what was wrong in the record, with the reason; nothing that was recorded changes (GUI-08).
    ///
    /// @param handled the steps really handled, when those were wrong; else empty
    @Transactional
    public Moving correct(String code, String reason, List<VisitItem> handled) {
        var visit = get(code);
        var closing = new VisitEvent.Closing(handled, null, List.of(), null);
        var change = new Change(
                VisitMove.CORRECTED,
                List.of(visit.state().tag()),
                visit.state(),
                now(),
                Actor.current().subject(),
                new Change.Seat(
                        null,
                        null,
                        List.of(),
                        null,
                        visit.place().wantedCounter(),
                        visit.place().goesFirst()),
                new Change.Said(reason, null, closing));
        return make(code, change);
    }

    private Moving move(String code, VisitMove move) {
        return make(code, change(move));
    }

    private Change change(VisitMove move) {
        return Change.of(move, now(), Actor.current().subject());
    }

    private Moving make(String code, Change change) {
        if (!table.move(code, change)) {
            return new Moving.NotAllowed(change.move(), get(code).state());
        }
        var visit = get(code);
        news.tell(visit, change.move(), change.at(), change.said().closing().handled());
        return new Moving.Moved(visit);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

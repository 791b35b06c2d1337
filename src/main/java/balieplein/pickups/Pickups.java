package balieplein.pickups;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.kernel.NationalNumber;
import balieplein.people.People;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is ready for residents of the current city and to whom it goes. Every action is one allowed move with one
/// event: of two officials who act at once, one is told so. How items come in is in [Registrations].
@Component
public class Pickups {

    private final ItemsTable table;
    private final ItemsReader reader;
    private final PickupOffers offers;
    private final PickupLetters letters;
    private final People people;
    private final AuditLog audit;
    private final InstantSource clock;

    Pickups(
            ItemsTable table,
            ItemsReader reader,
            PickupOffers offers,
            PickupLetters letters,
            People people,
            AuditLog audit,
            InstantSource clock) {
        this.table = table;
        this.reader = reader;
        this.offers = offers;
        this.letters = letters;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// By the code or the link as people type it or a scanner reads it, or by the reference of the application.
    public Optional<PickupItem> find(String scanned) {
        return reader.find(PickupCode.read(scanned)).or(() -> reader.findByReference(scanned.strip()));
    }

    /// By the code or the link alone, for residents.
    public Optional<PickupItem> findByCode(String scanned) {
        return reader.find(PickupCode.read(scanned));
    }

    /// Throws [NotFound] for a code of nothing.
    public PickupItem get(String code) {
        return reader.find(PickupCode.read(code)).orElseThrow(() -> new NotFound("No item " + code + "."));
    }

    /// What lies ready or is made for whoever has this number. An official says why they look; that stays on record,
    /// also when nothing is found.
    @Transactional
    public List<PickupItem> lookUp(NationalNumber number, String reason) {
        var found = reader.ofPerson(people.fingerprint(number));
        var codes = found.stream().map(PickupItem::code).toList();
        audit.record("pickups.looked-up", "pickups:number", Map.of("found", codes), reason);
        return found;
    }

    public List<PickupEvent> events(String code) {
        return reader.events(code);
    }

    public Optional<HandedOver> handOver(String code) {
        return reader.handOver(code);
    }

    /// It is made and lies on a shelf; the resident is told. False when it was not being made.
    @Transactional
    public boolean ready(String code, String shelf) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var step = new ItemsTable.Step(PickupMove.READIED, PickupState.READY, now, actor(), shelf, now, null);
        var moved = table.move(code, step);
        if (moved) {
            letters.ready(get(code));
        }
        return moved;
    }

    /// It lies on another shelf from now on. False when it is not ready.
    @Transactional
    public boolean shelve(String code, String shelf) {
        return table.move(code, step(PickupMove.SHELVED, PickupState.READY, shelf, null));
    }

    /// It may not be handed over: recalled by its maker, reported stolen, under inquiry.
    @Transactional
    public boolean block(String code, String reason) {
        return table.move(code, step(PickupMove.BLOCKED_UP, PickupState.BLOCKED, null, reason));
    }

    /// It may be handed over again, or is made further.
    @Transactional
    public boolean release(String code) {
        var back = get(code).readyAt() == null ? PickupState.REQUESTED : PickupState.READY;
        return table.move(code, step(PickupMove.RELEASED, back, null, null));
    }

    /// Its holder moved to another town: no reminder goes out any more, and it is on the list of what goes back
    /// (EXP-06). False when it is not ready.
    @Transactional
    public boolean movedAway(String code) {
        return table.move(code, step(PickupMove.MOVED_AWAY, PickupState.READY, null, null));
    }

    /// Nobody came: back to its maker, or destroyed (EXP-06). The reason is its record.
    @Transactional
    public boolean clear(String code, boolean destroyed, String reason) {
        var move = destroyed ? PickupMove.DESTROYED : PickupMove.RETURNED;
        return table.move(code, step(move, PickupState.UNCOLLECTED, null, reason));
    }

    /// Hands an item over, once, to whom the rules of the product allow.
    @Transactional
    public HandOver handOver(String code, Collector collector) {
        var item = get(code);
        var standing = standing(item);
        if (standing != null) {
            return standing;
        }
        var today = CityTime.date(clock.instant());
        var refusal =
                HandOverPolicy.refusal(item, offers.offer(item.step()), collector, isHolder(item, collector), today);
        if (refusal.isPresent()) {
            audit.record("pickups.refused", "pickup:" + code, Map.of("why", slug(refusal.get())));
            return refusal.get();
        }
        var step = step(PickupMove.HANDED, PickupState.HANDED_OVER, null, null);
        if (!table.move(item.code(), step)) {
            return new HandOver.Already(
                    reader.handOver(item.code()).map(HandedOver::at).orElse(null));
        }
        table.record(item.code(), collector, step.at(), step.actor());
        audit.record(
                "pickups.handed-over",
                "pickup:" + item.code(),
                Map.of("to", collector.who().tag()));
        return new HandOver.Done(get(item.code()));
    }

    /// Why an item as it stands is handed to nobody; null when it lies ready.
    private @Nullable HandOver standing(PickupItem item) {
        return switch (item.state()) {
            case REQUESTED -> new HandOver.NotReady(item.expectedOn());
            case BLOCKED -> new HandOver.Blocked();
            case UNCOLLECTED -> new HandOver.Gone();
            case HANDED_OVER ->
                new HandOver.Already(
                        reader.handOver(item.code()).map(HandedOver::at).orElse(null));
            case READY -> null;
        };
    }

    private @Nullable Boolean isHolder(PickupItem item, Collector collector) {
        var number = collector.number();
        return number == null || !item.hasNumber() ? null : reader.isOf(item.code(), people.fingerprint(number));
    }

    private ItemsTable.Step step(PickupMove move, PickupState target, @Nullable String shelf, @Nullable String reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new ItemsTable.Step(move, target, now, actor(), shelf, null, reason);
    }

    private static String slug(HandOver refusal) {
        return refusal.getClass().getSimpleName();
    }

    private static String actor() {
        return Actor.current().subject();
    }
}

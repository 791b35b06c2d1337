package balieplein.people;

import balieplein.audit.AuditEntry;
import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.identity.ResidentRegister;
import balieplein.kernel.NationalNumber;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The residents of the current city who signed in with their national number.
@Component
public class People implements ResidentRegister {

    /// How long a look-up with a reason lets somebody go on looking.
    private static final Duration LOOK = Duration.ofMinutes(15);

    private static final String LOOKED_UP = "people.looked-up";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PeopleTable table;
    private final NumberSafe safe;
    private final AuditLog audit;
    private final InstantSource clock;

    People(PeopleTable table, NumberSafe safe, AuditLog audit, InstantSource clock) {
        this.table = table;
        this.safe = safe;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String remember(NationalNumber number, String name) {
        return table.remember(freshCode("p"), safe.hash(number), safe.seal(number), name, clock.instant());
    }

    public Optional<Person> find(String code) {
        return table.find(code);
    }

    /// Who shows a card with this number. An official who looks somebody up says why: [#lookUp].
    public Optional<Person> find(NationalNumber number) {
        return table.find(safe.hash(number));
    }

    /// Finds a person for an official, who says why; that stays on record, also when nobody is found.
    @Transactional
    public Optional<Person> lookUp(NationalNumber number, String reason) {
        var found = table.find(safe.hash(number));
        audit.record(LOOKED_UP, entity(found.map(Person::code).orElse("unknown")), Map.of(), reason);
        return found;
    }

    /// Whether whoever asks looked this person up, with a reason, a moment ago.
    public boolean isLookedUpBy(Actor actor, String code) {
        var since = clock.instant().minus(LOOK);
        return audit.list(entity(code)).stream()
                .filter(entry -> entry.action().equals(LOOKED_UP))
                .filter(entry -> entry.actor().equals(actor.subject()))
                .anyMatch(entry -> entry.at().isAfter(since));
    }

    /// Who looked at the data of a person or changed it, newest first.
    public List<AuditEntry> looks(String code) {
        return audit.list(entity(code));
    }

    /// The number itself, for a form that its owner sees or an outside register that asks for it.
    public NationalNumber number(String code) {
        return table.sealed(code)
                .map(safe::open)
                .orElseThrow(() -> new IllegalArgumentException("There is no person " + code + "."));
    }

    /// The keyed hash by which a module knows the holder of something again without keeping the number.
    public byte[] fingerprint(NationalNumber number) {
        return safe.hash(number);
    }

    /// The same for another thing that only one person has, such as `mail:lotte@example.org`.
    public byte[] fingerprint(String thing) {
        return safe.hash(thing);
    }

    static String entity(String code) {
        return "person:" + code;
    }

    static String freshCode(String kind) {
        var bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return kind + HexFormat.of().formatHex(bytes);
    }
}

package balieplein.people;

import balieplein.audit.AuditLog;
import balieplein.identity.RepresentationRegister;
import balieplein.kernel.CityTime;
import balieplein.kernel.EnterpriseNumber;
import balieplein.kernel.NationalNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who may act for whom: parents for their children, guardians, proxies, people of companies and associations.
/// Each counts until its end, to the second.
@Component
public class Representations implements RepresentationRegister {

    /// How long a code for a proxy waits to be typed.
    static final Duration CODE_LIVES = Duration.ofDays(7);

    private static final int OF_AGE = 18;

    private final RepresentationsTable table;
    private final People people;
    private final AuditLog audit;
    private final InstantSource clock;

    Representations(RepresentationsTable table, People people, AuditLog audit, InstantSource clock) {
        this.table = table;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public boolean isInForce(String representative, String represented) {
        return table.isInForce(representative, represented, clock.instant());
    }

    /// Those that count now and concern a person, on either side.
    public List<Representation> list(String person) {
        var now = clock.instant();
        return table.list(person).stream().filter(each -> each.isInForce(now)).toList();
    }

    /// The one by which a person may act for another now.
    public Optional<Representation> find(String representative, String code) {
        var now = clock.instant();
        return table.find(code)
                .filter(found -> found.representative().equals(representative))
                .filter(found -> found.isInForce(now));
    }

    /// Makes a code to give to whoever may act for this person; it works once, within a week.
    ///
    /// @param until the last day of the proxy, absent when it lasts until somebody ends it
    @Transactional
    public String offer(String represented, @Nullable LocalDate until) {
        var code = ProxyCodes.fresh();
        var ends = until == null ? null : CityTime.instant(until.plusDays(1).atStartOfDay());
        table.offer(ProxyCodes.hash(code), represented, ends, clock.instant().plus(CODE_LIVES));
        audit.record("people.proxy-offered", People.entity(represented), Map.of());
        return code;
    }

    /// Takes a proxy with the code that its giver told. Two at once: one gets it.
    @Transactional
    public Acceptance accept(String representative, String typed) {
        var hash = ProxyCodes.hash(ProxyCodes.tidy(typed));
        var now = clock.instant();
        var offer = table.offered(hash, now);
        if (offer.isEmpty()) {
            return new Acceptance.Unknown();
        }
        if (offer.get().represented().equals(representative)) {
            return new Acceptance.Own();
        }
        if (!table.take(hash, now)) {
            return new Acceptance.Unknown();
        }
        return new Acceptance.Accepted(add(
                Representation.Kind.PROXY,
                representative,
                offer.get().represented(),
                offer.get().ends()));
    }

    /// An official saw the proof that somebody may act for a child or for whoever they are the guardian of. What a
    /// parent may do ends when the child is of age.
    @Transactional
    public Representation register(
            Representation.Kind kind, String representative, NationalNumber number, String name, String proof) {
        var represented = people.remember(number, name);
        var ends = kind == Representation.Kind.PARENT
                ? number.birth()
                        .date()
                        .map(birth -> CityTime.instant(birth.plusYears(OF_AGE).atStartOfDay()))
                        .orElse(null)
                : null;
        return registered(add(kind, representative, represented, ends), proof);
    }

    /// The same for a company or an association.
    @Transactional
    public Representation register(
            Representation.Kind kind, String representative, EnterpriseNumber number, String name, String proof) {
        var organisation = table.remember(People.freshCode("o"), number.digits(), name);
        return registered(add(kind, representative, organisation, null), proof);
    }

    /// Ends it now. Ending twice is no mistake.
    ///
    /// @param reason of an official; absent when one of the two ends it
    @Transactional
    public void end(Representation representation, @Nullable String reason) {
        if (table.end(representation.code(), clock.instant())) {
            tell("people.representation-ended", representation, reason);
        }
    }

    private Representation add(
            Representation.Kind kind, String representative, String represented, @Nullable Instant ends) {
        var code = People.freshCode("r");
        table.add(code, kind, representative, represented, clock.instant(), ends);
        var added = table.find(code).orElseThrow();
        if (kind == Representation.Kind.PROXY) {
            tell("people.proxy-taken", added, null);
        }
        return added;
    }

    private Representation registered(Representation added, String proof) {
        tell("people.representation-registered", added, proof);
        return added;
    }

    /// Both see it among what happened with their data.
    private void tell(String action, Representation about, @Nullable String reason) {
        var details = Map.of("kind", about.kind().code(), "code", about.code());
        for (var person : List.of(about.represented(), about.representative())) {
            if (reason == null) {
                audit.record(action, People.entity(person), details);
            } else {
                audit.record(action, People.entity(person), details, reason);
            }
        }
    }
}

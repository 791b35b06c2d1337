package balieplein.pickups;

import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.kernel.NationalNumber;
import balieplein.people.People;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How items come in: one by one, or with an import. The same reference comes in once, also at the same instant.
@Component
public class Registrations {

    private static final int MANY = 500;

    private final ItemsTable table;
    private final ItemsReader reader;
    private final PickupLetters letters;
    private final People people;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Registrations(
            ItemsTable table,
            ItemsReader reader,
            PickupLetters letters,
            People people,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.reader = reader;
        this.letters = letters;
        this.people = people;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Registers something that is made or lies ready for a resident; who is to pick it up is told when it is ready.
    public Registering register(NewItem item) {
        var before = earlier(item);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            transaction.executeWithoutResult(status -> write(item, true));
        } catch (DuplicateKeyException e) {
            return earlier(item).orElseThrow(() -> e);
        }
        return new Registering.Registered(
                reader.findByReference(item.reference()).orElseThrow(), false);
    }

    /// Which of these came in before, by reference: true with the same facts, false with others. One statement.
    Map<String, Boolean> known(List<NewItem> items) {
        var hashes = reader.requestHashes(items.stream().map(NewItem::reference).toList());
        var known = new HashMap<String, Boolean>();
        for (var item : items) {
            var hash = hashes.get(item.reference());
            if (hash != null) {
                known.put(item.reference(), hash.equals(hash(item)));
            }
        }
        return known;
    }

    /// All of them or none, without telling anybody that what lay ready in another system is ready.
    void writeAll(List<NewItem> items) {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < items.size(); i++) {
                if (i == MANY) {
                    table.refreshStatistics();
                }
                write(items.get(i), items.get(i).readyOn() == null);
            }
        });
    }

    /// @param tell whether the resident is told; what lay ready for days in an old system was told by that one
    private void write(NewItem item, boolean tell) {
        var code = PickupCode.random();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var actor = Actor.current().subject();
        var number = item.holder().number();
        table.register(code, item, number == null ? null : people.fingerprint(number), hash(item), now, actor);
        if (item.shelf() != null) {
            var since = readyAt(item, now);
            table.move(
                    code,
                    new ItemsTable.Step(PickupMove.READIED, PickupState.READY, now, actor, item.shelf(), since, null));
            if (tell) {
                letters.ready(reader.find(code).orElseThrow());
            }
        }
    }

    /// What the same reference came to before, if it came in before.
    private Optional<Registering> earlier(NewItem item) {
        return reader.findByReference(item.reference())
                .map(found -> hash(item)
                                .equals(reader.requestHashes(List.of(item.reference()))
                                        .get(item.reference()))
                        ? new Registering.Registered(found, true)
                        : new Registering.ReferenceTaken(found));
    }

    private static Instant readyAt(NewItem item, Instant now) {
        var day = item.readyOn();
        return day == null || !day.isBefore(CityTime.date(now)) ? now : CityTime.instant(day.atTime(12, 0));
    }

    /// With the keyed hash of the number, so that this one tells nothing about it either.
    private String hash(NewItem item) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(item.said().getBytes(StandardCharsets.UTF_8));
            Optional.ofNullable(item.holder().number())
                    .map((NationalNumber number) -> people.fingerprint(number))
                    .ifPresent(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

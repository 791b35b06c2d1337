package balieplein.pickups;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the stock of an express desk as it really is (EXP-05).
@Component
public class StockTaking {

    private final StockTable stock;
    private final AuditLog audit;
    private final InstantSource clock;

    StockTaking(StockTable stock, AuditLog audit, InstantSource clock) {
        this.stock = stock;
        this.audit = audit;
        this.clock = clock;
    }

    /// Adds what was delivered; answers how many there are now.
    @Transactional
    public int deliver(String location, String step, int count) {
        audit.record("pickups.stock-delivered", entity(location, step), Map.of("count", count));
        return stock.add(location, step, count, now(), actor());
    }

    /// Says how many there really are.
    @Transactional
    public int count(String location, String step, int count, String reason) {
        var before = stock.quantity(location, step).map(String::valueOf).orElse("");
        audit.record("pickups.stock-counted", entity(location, step), Map.of("before", before, "count", count), reason);
        return stock.count(location, step, count, now(), actor());
    }

    static String entity(String location, String step) {
        return "stock:" + location + "/" + step;
    }

    private static String actor() {
        return Actor.current().subject();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

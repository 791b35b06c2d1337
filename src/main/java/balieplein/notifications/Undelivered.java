package balieplein.notifications;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Messages that did not arrive and that no other channel took over: somebody of the staff looks after each.
@Component
public class Undelivered {

    /// What a list shows.
    ///
    /// @param channel null for both
    /// @param isHandled those that somebody took care of, instead of those that wait for it
    public record Wanted(Message.@Nullable Channel channel, boolean isHandled) {}

    private final UndeliveredTable table;
    private final AuditLog audit;
    private final InstantSource clock;

    Undelivered(UndeliveredTable table, AuditLog audit, InstantSource clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /// Newest first.
    public List<UndeliveredMessage> list(Wanted wanted, int most) {
        return table.list(wanted, most);
    }

    public long count(Wanted wanted) {
        return table.count(wanted);
    }

    /// Whether messages do not arrive there, and nobody looked after that yet.
    public boolean isBlocked(String recipient) {
        return table.isBlocked(recipient);
    }

    /// Takes a message off the list. Twice is once; the first name stays.
    ///
    /// @param key of the message
    @Transactional
    public void handle(String key) {
        if (table.handle(key, Actor.current().name(), clock.instant())) {
            audit.record("notifications.handled", "message:" + key, Map.of());
        }
    }
}

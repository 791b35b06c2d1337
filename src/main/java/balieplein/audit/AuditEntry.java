package balieplein.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the record.
///
/// @param actor subject of whoever acted
/// @param roles codes of the roles they had then
/// @param channel by which door they came: `browser`, `api`, `device`, or `inside` for the product itself
/// @param details JSON object
/// @param reason why, when the act asks for one: looking up a person does
/// @param correlation the code under which the log tells more
/// @param address from where
public record AuditEntry(
        long number,
        Instant at,
        String actor,
        List<String> roles,
        String channel,
        String action,
        String entity,
        String details,
        @Nullable String reason,
        @Nullable String correlation,
        @Nullable String address) {

    public AuditEntry {
        roles = List.copyOf(roles);
    }
}

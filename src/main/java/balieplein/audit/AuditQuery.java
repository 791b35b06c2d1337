package balieplein.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody looks for in the record. Empty texts and absent days match everything.
///
/// @param actor subject of whoever acted
/// @param action start of its code: `locations` or `locations.skills-changed`
/// @param entity start of kind and code: `product:` or `product:eid`
/// @param from first day, in the time of the city
/// @param until last day, included
public record AuditQuery(
        String actor,
        String action,
        String entity,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final AuditQuery ALL = new AuditQuery("", "", "", null, null);

    public AuditQuery {
        actor = actor.strip();
        action = action.strip();
        entity = entity.strip();
    }
}

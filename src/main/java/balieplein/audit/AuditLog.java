package balieplein.audit;

import balieplein.identity.Actor;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/// Who did what, to what, when and from where. Entries are added, never changed; the database sees to it.
@Component
public class AuditLog {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final AuditTable table;
    private final AuditSearch search;
    private final InstantSource clock;

    AuditLog(AuditTable table, AuditSearch search, InstantSource clock) {
        this.table = table;
        this.search = search;
        this.clock = clock;
    }

    /// Records an act of whoever is asking, inside the caller's transaction: no act without its record.
    ///
    /// @param action module and act, such as `catalogue.product-published`
    /// @param entity what was acted upon, by its kind and code, such as `product:eid`
    /// @param details what changed; codes and values, never a national number
    public void record(String action, String entity, Map<String, ?> details) {
        record(action, entity, details, null);
    }

    /// The same for an act that asks for a reason: somebody looked at the data of a person.
    ///
    /// @param reason in the words of who acts
    public void record(String action, String entity, Map<String, ?> details, @Nullable String reason) {
        var request = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                ? servlet.getRequest()
                : null;
        table.add(
                Actor.current(),
                clock.instant(),
                action,
                entity,
                JSON.writeValueAsString(details),
                reason,
                MDC.get("correlation"),
                request == null ? null : request.getRemoteAddr());
    }

    /// What happened to an entity of the current city, newest first.
    public List<AuditEntry> list(String entity) {
        return table.list(entity);
    }

    /// What somebody looks for in the current city, newest first.
    ///
    /// @param page from 1 on
    public List<AuditEntry> search(AuditQuery query, int page, int size) {
        return search.find(query, (page - 1L) * size, size);
    }

    public long count(AuditQuery query) {
        return search.count(query);
    }
}

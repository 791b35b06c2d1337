package balieplein.audit;

import java.util.Map;
import org.springframework.stereotype.Component;

/// Who did what, to what, when and from where. Entries are added, never changed.
@Component
public class AuditLog {

    /// Records an act of whoever is asking, inside the caller's transaction.
    ///
    /// @param action a past tense with its module, such as `catalogue.product-published`
    /// @param entity what was acted upon, by its kind and code, such as `product:eid`
    /// @param details what changed; codes and values, never a national number
    public void record(String action, String entity, Map<String, ?> details) {}
}

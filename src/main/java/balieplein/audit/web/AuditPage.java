package balieplein.audit.web;

import balieplein.audit.AuditChain.Verification;
import balieplein.audit.AuditEntry;
import balieplein.audit.AuditQuery;
import balieplein.kernel.CityTime;
import balieplein.web.Links;
import balieplein.web.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param found how many entries fit
/// @param chain whether the record is whole
public record AuditPage(AuditQuery query, List<AuditEntry> entries, long found, int page, int pages, Verification chain)
        implements Page {

    /// Address of the same search: its path, then where the number of a page follows.
    public String address(String path) {
        return path + "?actor=" + Links.encode(query.actor()) + "&action=" + Links.encode(query.action()) + "&entity="
                + Links.encode(query.entity()) + "&from=" + day(query.from()) + "&until=" + day(query.until());
    }

    public static LocalDateTime local(AuditEntry entry) {
        return CityTime.local(entry.at());
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

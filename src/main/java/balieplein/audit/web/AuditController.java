package balieplein.audit.web;

import balieplein.audit.AuditChain;
import balieplein.audit.AuditEntry;
import balieplein.audit.AuditLog;
import balieplein.audit.AuditQuery;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.web.Csv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who did what, for who must answer for it.
@Allowed(Role.ADMIN)
@Controller
class AuditController {

    private static final int SIZE = 50;
    private static final int MOST_LINES = 10_000;

    private final AuditLog log;
    private final AuditChain chain;

    AuditController(AuditLog log, AuditChain chain) {
        this.log = log;
        this.chain = chain;
    }

    @GetMapping("/staff/audit")
    AuditPage search(
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String entity,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(defaultValue = "1") int page) {
        var query = new AuditQuery(actor, action, entity, from, until);
        var found = log.count(query);
        var pages = (int) Math.max(1, (found + SIZE - 1) / SIZE);
        var shown = Math.clamp(page, 1, pages);
        return new AuditPage(query, log.search(query, shown, SIZE), found, shown, pages, chain.verify());
    }

    /// The newest ten thousand entries that fit.
    @GetMapping("/staff/audit.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String entity,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        var csv = new Csv(List.of(
                "number", "at", "actor", "roles", "channel", "action", "entity", "reason", "details", "code",
                "address"));
        log.search(new AuditQuery(actor, action, entity, from, until), 1, MOST_LINES)
                .forEach(entry -> csv.add(line(entry)));
        return csv.response("audit.csv");
    }

    private static List<@Nullable Object> line(AuditEntry entry) {
        var line = new ArrayList<@Nullable Object>();
        line.add(entry.number());
        line.add(entry.at().atZone(CityTime.ZONE).toOffsetDateTime());
        line.add(entry.actor());
        line.add(String.join(" ", entry.roles()));
        line.add(entry.channel());
        line.add(entry.action());
        line.add(entry.entity());
        line.add(entry.reason());
        line.add(entry.details());
        line.add(entry.correlation());
        line.add(entry.address());
        return line;
    }
}

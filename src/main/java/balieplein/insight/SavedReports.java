package balieplein.insight;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The reports people of the current city keep (MEA-03). What was mailed of a report stays with it, whatever becomes of
/// its name, filter, schedule or recipients.
@Component
public class SavedReports {

    private final SavedReportsTable table;
    private final ReportSendingsTable sendings;
    private final AuditLog audit;
    private final InstantSource clock;
    private final ReportChanges changes;

    SavedReports(
            SavedReportsTable table,
            ReportSendingsTable sendings,
            AuditLog audit,
            InstantSource clock,
            ReportChanges changes) {
        this.table = table;
        this.sendings = sendings;
        this.audit = audit;
        this.clock = clock;
        this.changes = changes;
    }

    public List<SavedReport> list() {
        return table.list();
    }

    /// Throws [NotFound].
    public SavedReport get(String code) {
        return find(code).orElseThrow(() -> new NotFound("No saved report '" + code + "'."));
    }

    public Optional<SavedReport> find(String code) {
        return table.find(code);
    }

    /// What was sent of it, the newest first.
    public List<ReportSending> sendings(String code) {
        return sendings.list(code);
    }

    @Transactional
    public ReportKeeping keep(ReportWish wish) {
        var code = UUID.randomUUID().toString().substring(0, 8);
        var report = new SavedReport(code, Actor.current().subject(), wish, today(), 1);
        if (!table.add(report)) {
            return new ReportKeeping.NameTaken();
        }
        audit.record("insight.report-saved", "saved-report:" + code, wish.told());
        return new ReportKeeping.Done(code);
    }

    /// Changes a report, unless somebody else did since this version of it was shown.
    public ReportKeeping change(String code, int version, ReportWish wish) {
        return changes.change(code, version, wish);
    }

    @Transactional
    public void remove(String code) {
        if (table.remove(code)) {
            audit.record("insight.report-removed", "saved-report:" + code, Map.of());
        }
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}

package balieplein.insight;

import balieplein.audit.AuditLog;
import balieplein.kernel.CityTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Changes what people keep: of two at once, the second is told.
@Component
class ReportChanges {

    private final SavedReportsTable table;
    private final AuditLog audit;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    ReportChanges(
            SavedReportsTable table, AuditLog audit, InstantSource clock, PlatformTransactionManager transactions) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// @param version of the report that was shown
    ReportKeeping change(String code, int version, ReportWish wish) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> write(code, version, wish)));
        } catch (DuplicateKeyException taken) {
            return new ReportKeeping.NameTaken();
        }
    }

    private ReportKeeping write(String code, int version, ReportWish wish) {
        var found = table.find(code);
        if (found.isEmpty()) {
            return new ReportKeeping.RemovedMeanwhile();
        }
        var before = found.get();
        if (!table.change(new SavedReport(code, before.owner(), wish, mailsSince(before, wish), version))) {
            return table.find(code)
                    .<ReportKeeping>map(ReportKeeping.ChangedMeanwhile::new)
                    .orElseGet(ReportKeeping.RemovedMeanwhile::new);
        }
        audit.record("insight.report-changed", "saved-report:" + code, wish.told());
        return new ReportKeeping.Done(code);
    }

    /// Who asks for other periods or another place is not mailed what was over before.
    private LocalDate mailsSince(SavedReport before, ReportWish wish) {
        return before.schedule() == wish.schedule() && Objects.equals(before.location(), wish.location())
                ? before.mailsSince()
                : CityTime.date(clock.instant());
    }
}

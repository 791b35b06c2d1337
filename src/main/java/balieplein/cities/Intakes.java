package balieplein.cities;

import balieplein.audit.AuditLog;
import balieplein.web.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings in what another system had: first as a trial that is taken back, then for good.
@Component
public class Intakes {

    private final List<Intake> all;
    private final TransactionTemplate transaction;
    private final AuditLog audit;

    Intakes(List<Intake> all, TransactionTemplate transaction, AuditLog audit) {
        this.all = List.copyOf(all);
        this.transaction = transaction;
        this.audit = audit;
    }

    public List<Intake> list() {
        return all;
    }

    /// Throws [NotFound] for a kind that does not exist.
    public Intake get(String kind) {
        return all.stream()
                .filter(intake -> intake.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("No intake " + kind));
    }

    /// @param dryRun everything is done and taken back
    /// @param allOrNothing one fault takes everything back
    public Intake.Report take(Intake intake, byte[] file, boolean dryRun, boolean allOrNothing) {
        var report = dryRun || allOrNothing ? together(intake, file, dryRun, allOrNothing) : intake.take(file);
        if (!dryRun && report.created() + report.changed() > 0) {
            var counted = Map.of("created", report.created(), "changed", report.changed());
            transaction.executeWithoutResult(
                    status -> audit.record("cities.brought-in", "intake:" + intake.kind(), counted));
        }
        return report;
    }

    private Intake.Report together(Intake intake, byte[] file, boolean dryRun, boolean allOrNothing) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var report = intake.take(file);
            var undone = allOrNothing && !report.faults().isEmpty();
            if (dryRun || undone) {
                status.setRollbackOnly();
            }
            return undone ? report.undone() : report;
        }));
    }
}

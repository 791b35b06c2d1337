package balieplein.insight;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The reports people of the current city keep, and what of them is to be sent (MEA-03). A period is sent once,
/// whatever the number of instances; when a frozen month gets a next version, that one is sent once too.
@Component
public class SavedReports {

    /// What came of keeping one.
    public sealed interface Keeping {

        record Done(String code) implements Keeping {}

        /// There is a report of this name.
        record NameTaken() implements Keeping {}
    }

    /// Something to send.
    ///
    /// @param version of the frozen month it is about, 0 where nothing is frozen
    /// @param corrects the version that was sent before, 0 when it is the first
    public record Due(SavedReport report, Selection period, int version, int corrects) {}

    private final SavedReportsTable table;
    private final FrozenMonths months;
    private final AuditLog audit;
    private final InstantSource clock;

    SavedReports(SavedReportsTable table, FrozenMonths months, AuditLog audit, InstantSource clock) {
        this.table = table;
        this.months = months;
        this.audit = audit;
        this.clock = clock;
    }

    public List<SavedReport> list() {
        return table.list();
    }

    /// Throws [NotFound].
    public SavedReport get(String code) {
        return table.find(code).orElseThrow(() -> new NotFound("No saved report '" + code + "'."));
    }

    /// What was sent of it, the newest first.
    public List<SavedReport.Sending> sendings(String code) {
        return table.sendings(code);
    }

    @Transactional
    public Keeping keep(
            String name, @Nullable String location, Dimension split, Schedule schedule, List<String> recipients) {
        var code = UUID.randomUUID().toString().substring(0, 8);
        var report = new SavedReport(
                code,
                name,
                Actor.current().subject(),
                location,
                split,
                schedule,
                recipients,
                CityTime.date(clock.instant()));
        if (!table.add(report)) {
            return new Keeping.NameTaken();
        }
        audit.record(
                "insight.report-saved",
                "saved-report:" + code,
                Map.of("schedule", schedule.tag(), "recipients", recipients));
        return new Keeping.Done(code);
    }

    @Transactional
    public void remove(String code) {
        if (table.remove(code)) {
            audit.record("insight.report-removed", "saved-report:" + code, Map.of());
        }
    }

    /// What has to be sent of a report today: the last period that is over since it was made, and corrections of
    /// months that were sent.
    public List<Due> due(SavedReport report) {
        var today = CityTime.date(clock.instant());
        var due = new ArrayList<Due>();
        var sent = table.sendings(report.code());
        var last = report.schedule().last(report.location(), today);
        var isNews = sent.stream().noneMatch(sending -> sending.first().equals(last.from()));
        if (report.schedule() != Schedule.NEVER && isNews && !last.to().isBefore(report.madeOn())) {
            due.add(new Due(report, last, version(report, last), 0));
        }
        if (report.schedule() == Schedule.MONTH) {
            sent.stream().map(SavedReport.Sending::first).distinct().forEach(first -> {
                var before = sent.stream()
                        .filter(sending -> sending.first().equals(first))
                        .mapToInt(SavedReport.Sending::version)
                        .max()
                        .orElse(0);
                var period = new Selection(
                        report.location(), first, first.plusMonths(1).minusDays(1));
                var newest = version(report, period);
                if (newest > Math.max(1, before)) {
                    due.add(new Due(report, period, newest, Math.max(1, before)));
                }
            });
        }
        return due;
    }

    /// Notes that something was sent, and to whom; false when another instance did so before.
    @Transactional
    public boolean claim(Due due, List<String> reached, List<String> leftOut) {
        var claimed =
                table.claim(due.report().code(), due.period().from(), due.version(), clock.instant(), reached, leftOut);
        if (claimed) {
            audit.record(
                    "insight.report-sent",
                    "saved-report:" + due.report().code(),
                    Map.of("from", due.period().from().toString(), "version", due.version(), "recipients", reached));
        }
        return claimed;
    }

    private int version(SavedReport report, Selection period) {
        return report.schedule() == Schedule.MONTH ? months.newest(YearMonth.from(period.from())) : 0;
    }
}

package balieplein.insight;

import balieplein.audit.AuditLog;
import balieplein.kernel.CityTime;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is to be mailed of the saved reports of the current city (MEA-03). A period is sent once, whatever the number
/// of instances; when a frozen month gets a next version, that one is sent once too.
@Component
public class DueReports {

    private final SavedReportsTable reports;
    private final ReportSendingsTable sendings;
    private final FrozenMonths months;
    private final AuditLog audit;
    private final InstantSource clock;

    DueReports(
            SavedReportsTable reports,
            ReportSendingsTable sendings,
            FrozenMonths months,
            AuditLog audit,
            InstantSource clock) {
        this.reports = reports;
        this.sendings = sendings;
        this.months = months;
        this.audit = audit;
        this.clock = clock;
    }

    /// What has to be sent today: of each report the last period that is over since it asks for it, and corrections of
    /// months that were sent.
    public List<DueReport> list() {
        return reports.list().stream().flatMap(report -> due(report).stream()).toList();
    }

    /// Notes that something was sent, and to whom; false when another instance did so before.
    @Transactional
    public boolean claim(DueReport due, List<String> reached, List<String> leftOut) {
        var code = due.report().code();
        var claimed = sendings.claim(code, due.period(), due.version(), clock.instant(), reached, leftOut);
        if (claimed) {
            audit.record(
                    "insight.report-sent",
                    "saved-report:" + code,
                    Map.of("from", due.period().from().toString(), "version", due.version(), "recipients", reached));
        }
        return claimed;
    }

    private List<DueReport> due(SavedReport report) {
        var due = new ArrayList<DueReport>();
        if (report.schedule() != Schedule.NEVER) {
            var sent = sendings.list(report.code());
            var last = report.schedule().last(report.location(), CityTime.date(clock.instant()));
            var isNews = sent.stream().noneMatch(sending -> sending.isOf(last));
            if (isNews && !last.to().isBefore(report.mailsSince())) {
                due.add(new DueReport(report, last, version(report, last), 0));
            }
            if (report.schedule() == Schedule.MONTH) {
                due.addAll(corrections(report, sent));
            }
        }
        return due;
    }

    /// The newest versions of months that were sent before they had them.
    private List<DueReport> corrections(SavedReport report, List<ReportSending> sent) {
        var due = new ArrayList<DueReport>();
        sent.stream().map(ReportSending::first).distinct().forEach(first -> {
            var period =
                    new Selection(report.location(), first, first.plusMonths(1).minusDays(1));
            var before = sent.stream()
                    .filter(sending -> sending.isOf(period))
                    .mapToInt(sending -> Math.max(1, sending.version()))
                    .max()
                    .orElse(0);
            var newest = version(report, period);
            if (before > 0 && newest > before) {
                due.add(new DueReport(report, period, newest, before));
            }
        });
        return due;
    }

    private int version(SavedReport report, Selection period) {
        return report.schedule() == Schedule.MONTH ? months.newest(YearMonth.from(period.from())) : 0;
    }
}

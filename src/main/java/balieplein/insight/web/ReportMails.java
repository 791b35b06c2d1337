package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.cities.Cities;
import balieplein.cities.City;
import balieplein.insight.DueReport;
import balieplein.insight.DueReports;
import balieplein.kernel.Language;
import balieplein.notifications.Attachment;
import balieplein.notifications.Message;
import balieplein.notifications.Outbox;
import balieplein.staff.Member;
import balieplein.web.Texts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends saved reports of the current city: text first, then the same in the house style, the table as a file.
@Component
class ReportMails {

    private final DueReports reports;
    private final SavedReportSheets figures;
    private final ReportSheets sheets;
    private final Recipients recipients;
    private final Outbox outbox;
    private final TemplateEngine templates;
    private final Cities cities;

    ReportMails(
            DueReports reports,
            SavedReportSheets figures,
            ReportSheets sheets,
            Recipients recipients,
            Outbox outbox,
            TemplateEngine templates,
            Cities cities) {
        this.reports = reports;
        this.figures = figures;
        this.sheets = sheets;
        this.recipients = recipients;
        this.outbox = outbox;
        this.templates = templates;
        this.cities = cities;
    }

    /// Sends one report, unless another instance was first.
    @Transactional
    public void send(DueReport due) {
        var members = recipients.active(due.report().wish());
        var reached = members.stream().map(Member::code).toList();
        var left = due.report().recipients().stream()
                .filter(code -> !reached.contains(code))
                .toList();
        if (reports.claim(due, reached, left)) {
            var language = cities.current().language();
            Texts.speaking(language, () -> {
                if (!members.isEmpty()) {
                    var mail = mail(due, language);
                    members.forEach(member -> outbox.send(mail.to(member)));
                }
                if (!left.isEmpty()) {
                    tellOwner(due, left, language);
                }
                return members.size();
            });
        }
    }

    /// Whoever keeps the report can choose somebody else.
    private void tellOwner(DueReport due, List<String> left, Language language) {
        recipients
                .owner(due.report())
                .ifPresent(owner -> outbox.send(Message.email(
                        key(due) + ":left",
                        owner.email(),
                        language,
                        text("insight.staff.mail.left", due.report().name()),
                        text("insight.staff.saved.left", recipients.names(left)) + "\n"
                                + link(due.report().code()))));
    }

    private ReportMail mail(DueReport due, Language language) {
        var sheet = figures.of(due.report(), due.period(), due.corrects());
        var link = link(due.report().code());
        var subject = due.corrects() == 0
                ? text("insight.staff.mail.subject", sheet.title(), sheet.period())
                : text("insight.staff.mail.corrected", sheet.title(), sheet.period(), due.version());
        var html = new StringOutput();
        templates.render("insight/_report-mail.jte", new MailedReport(subject, sheet, link), html);
        var csv = ReportFiles.of(sheets.times(due.period(), due.report().split()));
        return new ReportMail(
                key(due),
                language,
                subject,
                new ReportText(sheet).text() + "\n\n" + text("insight.staff.mail.link") + "\n" + link + "\n\n"
                        + sheet.city(),
                html.toString(),
                new Attachment(
                        ReportFiles.name("times", due.period()),
                        "text/csv; charset=utf-8",
                        csv.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String key(DueReport due) {
        return "saved-report:" + due.report().code() + ":" + due.period().from() + ":" + due.version();
    }

    private String link(String report) {
        City city = cities.current();
        var host = city.hosts().stream().findFirst().orElse(city.code() + ".localhost");
        return "https://" + host + SavedReportPages.PATH + "/" + report;
    }
}

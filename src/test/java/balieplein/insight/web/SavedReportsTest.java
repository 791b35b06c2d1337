package balieplein.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Grant;
import balieplein.identity.Role;
import balieplein.insight.FixtureWeeks;
import balieplein.insight.FrozenMonths;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Period;
import balieplein.simulators.DemoClock;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.Rights;
import balieplein.staff.TeamChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reports that leave by mail when a month is over (MEA-03), and as PDF.
@Running
class SavedReportsTest {

    private static final String SAVED = "/staff/reports/saved";

    @Autowired
    private ReportRounds rounds;

    @Autowired
    private FrozenMonths months;

    @Autowired
    private Members members;

    @Autowired
    private Rights rights;

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    private final City city = City.with(Desk.onThursday().file());
    private City analyst;

    @BeforeEach
    void aMonthOfVisits() {
        Desk.at(clock, "2016-09-20T09:00:00");
        here(() -> FixtureWeeks.day(sql, LocalDate.of(2016, 9, 8), 200));
        member("An Achterblijver", "an@example.org", null);
        member("Lies Vertrokken", "lies@example.org", LocalDate.of(2016, 9, 25));
        analyst = city.signedIn(Role.ANALYST);
    }

    @Test
    void a_month_is_mailed_once_by_two_instances_to_who_still_works_here_and_the_owner_sees_who_left()
            throws Exception {
        var path = keep("an@example.org\nlies@example.org", "month");
        rounds.send();
        assertThat(mails()).as("September is not over").isEmpty();

        Desk.at(clock, "2016-10-01T05:30:00");
        here(() -> months.freeze(YearMonth.of(2016, 9)));
        atTheSameTime(rounds::send);
        rounds.send();
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.get("recipient")).isEqualTo("an@example.org");
            assertThat(String.valueOf(mail.get("body")))
                    .contains("Bezoekers: 200", "Identiteitskaart", "https://" + city.host() + path);
            assertThat(String.valueOf(mail.get("html"))).contains("<table>", "Identiteitskaart");
            assertThat(new String((byte[]) Objects.requireNonNull(mail.get("content")), StandardCharsets.UTF_8))
                    .startsWith("product,finished,waiting-n")
                    .contains("eid,200,200,2.00");
        });
        assertThat(analyst.get(path).page().select("main").text())
                .contains("zonder recht op deze cijfers: Lies Vertrokken", "Wat verstuurd is");
        assertThat(analyst.get(SAVED).page().text()).contains("krijgt niets meer: Lies Vertrokken");
    }

    @Test
    void who_is_blocked_gets_no_figures_any_more_and_the_owner_sees_it() {
        var path = keep("an@example.org", "month");
        here(() -> done(members.block(an().code(), an().version())));
        Desk.at(clock, "2016-10-01T05:30:00");
        here(() -> months.freeze(YearMonth.of(2016, 9)));
        rounds.send();
        assertThat(mails()).isEmpty();
        assertThat(analyst.get(path).page().select("main").text()).contains("An Achterblijver");
    }

    @Test
    void who_lost_the_right_to_the_figures_gets_none_and_the_owner_is_told() {
        var path = keep("an@example.org\nlies@example.org", "month");
        add("hugo", "Hugo Lemmens", "hugo@example.org", new Period(LocalDate.of(2016, 1, 1), null));
        here(() -> {
            var role = members.team().rolesOf(an().code()).getFirst();
            done(rights.endRole(an().code(), an().version(), role.code()));
        });
        Desk.at(clock, "2016-10-01T05:30:00");
        here(() -> months.freeze(YearMonth.of(2016, 9)));
        rounds.send();
        rounds.send();
        assertThat(mails()).as("no figures").isEmpty();
        assertThat(CurrentCity.call(city.code(), () -> sql.sql("select recipient, body from notifications.message")
                        .query()
                        .listOfRows()))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.get("recipient")).isEqualTo("hugo@example.org");
                    assertThat(String.valueOf(mail.get("body")))
                            .contains("An Achterblijver, Lies Vertrokken", "https://" + city.host() + path)
                            .doesNotContain("200");
                });
        assertThat(analyst.get(path).page().select("main").text())
                .contains("zonder recht op deze cijfers: An Achterblijver, Lies Vertrokken");
    }

    @Test
    void nobody_is_chosen_who_may_not_see_the_figures_of_that_place() {
        var days = new Period(LocalDate.of(2016, 1, 1), null);
        var code = add("p-bo", "Bo Balie", "bo@example.org", days);
        assertThat(submit("bo@example.org", "week").page().text())
                .contains("bo@example.org mag deze cijfers niet zien");
        here(() -> done(rights.give(code, 1, new Grant(Role.FLOOR_MANAGER, null, "stadskantoor"), days)));
        assertThat(submit("bo@example.org", "week").status())
                .as("all locations together")
                .isEqualTo(422);
        assertThat(submit("bo@example.org", "week", "stadskantoor").status()).isEqualTo(303);
        here(() -> done(rights.give(code, 2, new Grant(Role.COUNTER, null, null), days)));
        assertThat(submit("bo@example.org", "week").status())
                .as("a counter shows no reports")
                .isEqualTo(422);
    }

    @Test
    void a_late_correction_is_mailed_as_the_second_version_with_the_difference() {
        keep("an@example.org", "month");
        Desk.at(clock, "2016-10-01T05:30:00");
        here(() -> months.freeze(YearMonth.of(2016, 9)));
        rounds.send();
        here(() -> {
            sql.sql("delete from insight.visit_fact where visit = '2016-09-08-1'")
                    .update();
            months.freeze(YearMonth.of(2016, 9));
        });
        rounds.send();
        rounds.send();
        assertThat(mails()).hasSize(2).last().satisfies(mail -> {
            assertThat(String.valueOf(mail.get("subject"))).startsWith("Verbeterd (versie 2)");
            assertThat(String.valueOf(mail.get("body"))).contains("- Bezoekers: 200 → 199");
        });
    }

    @Test
    void only_colleagues_get_a_report_and_a_name_is_used_once() {
        var answer = submit("an@example.org\nnoord@elders.example", "week");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("noord@elders.example is geen e-mailadres van een collega");
        assertThat(answer.page().select("textarea").val()).contains("noord@elders.example");
        assertThat(submit("", "week").status()).isEqualTo(422);
        assertThat(analyst.submit(SAVED, SAVED, "name", "Per balie", "split", "counter", "schedule", "never")
                        .status())
                .as("nobody gets figures of one official by mail")
                .isEqualTo(422);
        keep("an@example.org", "week");
        assertThat(submit("an@example.org", "week").page().text()).contains("Er is al een rapport met deze naam");
    }

    @Test
    void the_document_has_the_figures_of_the_screen_its_structure_and_its_font() throws IOException {
        Desk.at(clock, "2016-10-01T05:30:00");
        var path = keep("", "never");
        var screen = analyst.get(path).page().select("main");
        var file = analyst.get(path + "/report.pdf");
        assertThat(file.header("content-type")).isEqualTo("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(file.response().body())) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains(city.code(), "Identiteitskaart");
            for (var value : screen.select("dl dd, td").eachText()) {
                assertThat(text).contains(value.split(" ")[0]);
            }
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getSubject()).contains("Alle locaties");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            var fonts = pdf.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).isEmbedded()).isTrue();
            }
        }
        assertThat(analyst.get("/staff/reports/report.pdf?from=2016-09-05&to=2016-09-11")
                        .status())
                .isEqualTo(200);
    }

    private String keep(String recipients, String schedule) {
        var answer = submit(recipients, schedule);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.header("location").replaceFirst("^https?://[^/]+", "");
    }

    private Answer submit(String recipients, String schedule) {
        return submit(recipients, schedule, "");
    }

    private Answer submit(String recipients, String schedule, String location) {
        return analyst.submit(
                SAVED,
                SAVED,
                "name",
                "Maandcijfers",
                "location",
                location,
                "split",
                "product",
                "schedule",
                schedule,
                "recipients",
                recipients);
    }

    private List<Map<String, Object>> mails() {
        return CurrentCity.call(city.code(), () -> sql.sql("""
                        select message.recipient, message.subject, message.body, message.html, attachment.content
                        from notifications.message
                        join notifications.attachment
                          on attachment.city = message.city
                         and attachment.message = message.number
                        order by message.number
                        """).query().listOfRows());
    }

    private void member(String name, String email, @Nullable LocalDate until) {
        var days = new Period(LocalDate.of(2016, 1, 1), until);
        var code = add("p-" + email, name, email, days);
        here(() -> done(rights.give(code, 1, Grant.everywhere(Role.ANALYST), days)));
    }

    private String add(String subject, String name, String email, Period days) {
        return CurrentCity.call(city.code(), () -> done(members.add(Member.Kind.PERSON, subject, name, email, days)));
    }

    private Member an() {
        return CurrentCity.call(city.code(), () -> members.team().members().stream()
                .filter(member -> member.email().equals("an@example.org"))
                .findFirst()
                .orElseThrow());
    }

    private static String done(TeamChange change) {
        return change instanceof TeamChange.Done(var code) ? code : fail("Not done: " + change);
    }

    private static void atTheSameTime(Runnable work) throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var done : two.invokeAll(Collections.nCopies(2, Executors.callable(work)))) {
                done.get();
            }
        }
    }

    private void here(Runnable work) {
        CurrentCity.run(city.code(), work);
    }
}

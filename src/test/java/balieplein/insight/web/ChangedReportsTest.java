package balieplein.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Grant;
import balieplein.identity.Role;
import balieplein.insight.FixtureWeeks;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Period;
import balieplein.simulators.DemoClock;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.Rights;
import balieplein.staff.TeamChange;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A saved report that somebody changes (MEA-03).
@Running
class ChangedReportsTest {

    private static final String SAVED = "/staff/reports/saved";

    @Autowired
    private ReportRounds rounds;

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
    void aReportOfEveryDay() {
        Desk.at(clock, "2016-09-08T09:00:00");
        here(() -> FixtureWeeks.day(sql, LocalDate.of(2016, 9, 8), 20));
        member("An Achterblijver", "an@example.org", null);
        member("Lies Vertrokken", "lies@example.org", LocalDate.of(2016, 9, 25));
        analyst = city.signedIn(Role.ANALYST);
    }

    @AfterEach
    void backToOurTime() {
        clock.set(InstantSource.system().instant(), true);
    }

    @Test
    void what_was_sent_stays_and_the_month_goes_out_once_it_is_over_since_it_was_asked_for() {
        var path = keep("Dagcijfers", "day", "an@example.org");
        Desk.at(clock, "2016-09-09T05:30:00");
        rounds.send();
        assertThat(subjects()).containsExactly("Dagcijfers: 8 september 2016");

        assertThat(change(path, 1, "Maandcijfers", "stadskantoor", "weekday", "month", "an@example.org")
                        .status())
                .isEqualTo(303);
        rounds.send();
        assertThat(subjects()).as("August was over before").hasSize(1);
        var screen = analyst.get(path).page().select("main").text();
        assertThat(screen).contains("Maandcijfers", "8 september 2016");
        Desk.at(clock, "2016-10-01T05:30:00");
        rounds.send();
        assertThat(subjects())
                .containsExactly("Dagcijfers: 8 september 2016", "Maandcijfers: 1 september – 30 september 2016");
        here(() -> assertThat(sql.sql("select count(*) from audit.entry where action = 'insight.report-changed'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1));
    }

    @Test
    void of_two_people_at_once_the_second_reads_what_the_first_saved_and_keeps_what_they_typed() {
        var path = keep("Cijfers", "week", "an@example.org");
        assertThat(change(path, 1, "Cijfers van An", "", "product", "week", "an@example.org")
                        .status())
                .isEqualTo(303);
        var late = change(path, 1, "Cijfers van Bo", "", "regime", "day", "an@example.org");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("Een collega wijzigde dit rapport intussen: Cijfers van An");
        assertThat(late.page().select("input[name=name]").val()).isEqualTo("Cijfers van Bo");
        assertThat(late.page().select("input[name=version]").val()).isEqualTo("2");
        assertThat(change(path, 2, "Cijfers van Bo", "", "regime", "day", "an@example.org")
                        .status())
                .isEqualTo(303);

        assertThat(analyst.submitTo(SAVED, path + "/removal").status()).isEqualTo(303);
        var gone = change(path, 3, "Cijfers van Cas", "", "regime", "day", "an@example.org");
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.page().text()).contains("Een collega verwijderde dit rapport intussen");
        assertThat(gone.page().select("input[name=name]").val()).isEqualTo("Cijfers van Cas");
    }

    @Test
    void a_name_is_used_once_also_by_who_changes() {
        keep("Eerste", "week", "an@example.org");
        var path = keep("Tweede", "week", "an@example.org");
        var refused = change(path, 1, "Eerste", "", "product", "week", "an@example.org");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Er is al een rapport met deze naam");
        assertThat(refused.page().select("input[name=version]").val()).isEqualTo("1");
    }

    @Test
    void who_left_is_named_and_left_out_when_somebody_changes_the_report() {
        var path = keep("Cijfers", "week", "an@example.org\nlies@example.org");
        Desk.at(clock, "2016-10-03T09:00:00");
        var form = analyst.get(path + "/edit").page();
        assertThat(form.select("main").text())
                .contains("Niet meer in dienst, zonder e-mailadres of zonder recht op deze cijfers: Lies Vertrokken");
        assertThat(form.select("textarea").val().strip()).isEqualTo("an@example.org");
        assertThat(change(path, 1, "Cijfers", "", "product", "week", "lies@example.org")
                        .page()
                        .text())
                .contains("lies@example.org is geen e-mailadres van een collega");
        assertThat(change(path, 1, "Cijfers", "", "product", "week", "").status())
                .isEqualTo(422);
        assertThat(change(path, 1, "Cijfers", "", "product", "week", "an@example.org")
                        .status())
                .isEqualTo(303);
        assertThat(analyst.get(path).page().text()).doesNotContain("Lies Vertrokken");
    }

    private String keep(String name, String schedule, String recipients) {
        return change(SAVED, 0, name, "", "product", schedule, recipients)
                .header("location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private Answer change(String path, int version, String... values) {
        var names = List.of("name", "location", "split", "schedule", "recipients");
        var fields = Stream.concat(
                Stream.of("version", String.valueOf(version)),
                names.stream().flatMap(name -> Stream.of(name, values[names.indexOf(name)])));
        return analyst.submitTo(SAVED, path, fields.toArray(String[]::new));
    }

    private List<String> subjects() {
        return CurrentCity.call(
                city.code(),
                () -> Objects.requireNonNull(sql.sql("select subject from notifications.message order by number")
                        .query(String.class)
                        .list()));
    }

    private void member(String name, String email, @Nullable LocalDate until) {
        var days = new Period(LocalDate.of(2016, 1, 1), until);
        here(() -> {
            if (members.add(Member.Kind.PERSON, "p-" + email, name, email, days) instanceof TeamChange.Done(var code)) {
                rights.give(code, 1, Grant.everywhere(Role.ANALYST), days);
            }
        });
    }

    private void here(Runnable work) {
        CurrentCity.run(city.code(), work);
    }
}

package balieplein.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Running;
import balieplein.histories.Histories;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Locations;
import balieplein.locations.Regime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a city can try (OPT-03): a location that closes, a product that moves, Fridays by appointment; and what of it
/// nobody measured is said.
@Running
@At("2015-12-06T08:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioLibraryTest {

    private static final String HALL = "stadskantoor";
    private static final String BEYOND = "Dit reikt verder dan wat gemeten is";
    private static final LocalDate FIRST = LocalDate.of(2015, 10, 5);
    private static final LocalDate LAST = LocalDate.of(2015, 12, 4);
    private static final Percentage ABOUT = Percentage.withPercentage(3);

    @Autowired
    private Histories histories;

    @Autowired
    private Locations locations;

    private City dijlestad;
    private City mijnstad;

    @BeforeAll
    void makeAPast() {
        dijlestad = City.like("dijlestad");
        mijnstad = City.like("mijnstad");
        make(dijlestad, HALL);
        make(dijlestad, "heikant");
        make(mijnstad, HALL);
    }

    @Test
    void the_visitors_of_a_location_that_closes_come_to_the_other_and_nobody_gets_lost() {
        var played = play(dijlestad, "closing");
        var theirs = dijlestad
                .as(Role.ANALYST)
                .get("/api/v1/reports/visits?location=heikant&from=" + FIRST + "&to=" + LAST + "&by=date")
                .json();
        var perDay = theirs.path("totals").path("visits").asInt()
                / (double) theirs.path("rows").size();
        assertThat(perDay).isGreaterThan(40);
        assertThat(played.visits("scenario,,")).isCloseTo(played.visits("today,,") + perDay, ABOUT);
        assertThat(played.mean("scenario,,")).isGreaterThan(played.mean("today,,"));
        assertThat(played.page()).contains(BEYOND, "Alle bezoekers van Deelgemeentehuis Heikant komen hierheen");
    }

    @Test
    void a_location_where_too_little_was_measured_is_not_closed_on_a_guess() {
        var analyst = dijlestad.signedIn(Role.ANALYST);
        var refused = analyst.submit(form("closing"), "/staff/scenarios", "takes-over", "molenveld");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Er is te weinig gemeten").contains("0 bezoeken");
    }

    @ParameterizedTest
    @CsvSource({
        "takes-over, nergens",
        "product, toverdrank",
        "moved-to, kelder",
        "shift, morgen",
        "friday-regime, soms",
        "takes-over, stadskantoor"
    })
    void what_is_not_there_is_refused_and_what_else_was_typed_stays(String field, String code) {
        var analyst = dijlestad.signedIn(Role.ANALYST);
        var refused = analyst.submit(
                form("today"),
                "/staff/scenarios",
                "product",
                "passport",
                "extra",
                "7",
                "name",
                "Probeersel",
                field,
                code);
        assertThat(refused.status()).isEqualTo(422);
        var page = refused.page();
        assertThat(page.select("[aria-invalid]").eachAttr("name")).containsExactly(field);
        assertThat(page.select("main").text())
                .contains(
                        code.equals(HALL) ? "kan haar eigen bezoekers niet overnemen" : "“" + code + "” bestaat niet");
        assertThat(page.select("#extra, #name").eachAttr("value")).containsExactlyInAnyOrder("7", "Probeersel");
        assertThat(analyst.get("/staff/scenarios").page().text()).doesNotContain("Probeersel");
    }

    @Test
    void a_saved_scenario_says_what_of_it_is_not_there_any_more_and_keeps_the_rest() {
        var city = City.like("mijnstad");
        make(city, HALL);
        var analyst = city.signedIn(Role.ANALYST);
        var path = path(analyst.submit(
                form("today"), "/staff/scenarios", "product", "passport", "moved-to", "specialised", "extra", "7"));
        var admin = city.as(Role.ADMIN);
        var file = admin.get("/api/v1/city-file").body();
        assertThat(admin.send(
                                "PUT",
                                "/api/v1/city-file",
                                "application/yaml",
                                file.replaceAll("(pool|code): specialised", "$1: expert"))
                        .status())
                .isEqualTo(200);
        var form = analyst.get(path + "/edit");
        assertThat(form.status()).isEqualTo(200);
        var page = form.page();
        assertThat(page.title()).startsWith("Fout:");
        assertThat(page.select("#moved-to option[selected]").val()).isEqualTo("specialised");
        assertThat(page.select("[aria-invalid]").eachAttr("name")).contains("moved-to", "monday-specialised");
        assertThat(page.select("#moved-to-error").text()).contains("“specialised” bestaat niet");
        assertThat(page.select("#extra").val()).isEqualTo("7");
        assertThat(analyst.submit(path + "/edit", path).status()).isEqualTo(422);
        assertThat(analyst.get(path).status()).as("what was played stays").isEqualTo(200);
        var emptied =
                page.select("[name$=-specialised]").eachAttr("name").stream().flatMap(field -> Stream.of(field, ""));
        var chosen = Stream.concat(emptied, Stream.of("moved-to", "expert"));
        assertThat(analyst.submit(path + "/edit", path, chosen.toArray(String[]::new))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_product_that_moves_nowhere_in_particular_is_asked_for() {
        var refused =
                dijlestad.signedIn(Role.ANALYST).submit(form("today"), "/staff/scenarios", "moved-to", "specialised");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[aria-invalid]").eachAttr("name")).containsExactly("product");
    }

    @Test
    void a_product_moves_to_other_counters_or_away_from_the_counter_with_all_who_come_for_it() {
        var before = play(dijlestad, "today");
        assertThat(before.page())
                .as("nothing changes")
                .doesNotContain(BEYOND)
                .contains("er komen er per dag evenveel als nu");
        var away = play(dijlestad, "today", "product", "passport");
        var gone = before.visits("scenario,,") - away.visits("scenario,,");
        assertThat(gone).isGreaterThan(0.02 * before.visits("scenario,,"));
        assertThat(away.page())
                .contains(BEYOND, "Het product Reispas verhuist", "meer of minder dan nu")
                .doesNotContain("evenveel als nu");

        var moved = play(dijlestad, "today", "product", "passport", "moved-to", "specialised");
        assertThat(moved.visits("scenario,,")).isCloseTo(before.visits("scenario,,"), ABOUT);
        assertThat(moved.visits("scenario,,general")).isCloseTo(away.visits("scenario,,general"), ABOUT);
        assertThat(moved.visits("scenario,,specialised"))
                .isCloseTo(before.visits("scenario,,specialised") + gone, ABOUT);
    }

    @Test
    void on_fridays_by_appointment_as_many_come_and_wait_less_and_other_days_stay_as_they_are() {
        var played = play(mijnstad, "friday");
        assertThat(played.visits("scenario,friday,general"))
                .as("a short Friday has not enough moments for everybody")
                .isBetween(1.0, played.visits("today,friday,general"));
        assertThat(played.page()).containsPattern("Niet geholpen per dag [1-9]");
        assertThat(played.noMoment("scenario,friday,")).isPositive();
        assertThat(played.noMoment("scenario,,")).isPositive();
        assertThat(played.mean("scenario,friday,general")).isLessThan(played.mean("today,friday,general"));
        assertThat(played.mean("scenario,tuesday,general")).isCloseTo(played.mean("today,tuesday,general"), ABOUT);
        assertThat(played.page()).contains(BEYOND, "Op vrijdag geldt een ander regime dan gemeten");

        var analyst = mijnstad.signedIn(Role.ANALYST);
        var proposal = path(analyst.submit(played.path(), played.path() + "/proposals"));
        var from = LocalDate.of(2016, 2, 1);
        assertThat(analyst.submit(proposal, proposal + "/draft", "from", from.toString())
                        .status())
                .isEqualTo(303);
        CurrentCity.run(mijnstad.code(), () -> {
            var draft =
                    locations.get(HALL).hours().find(from, false).orElseThrow().week();
            assertThat(draft.on(DayOfWeek.FRIDAY).getFirst().regime()).isEqualTo(Regime.APPOINTMENT);
            assertThat(draft.on(DayOfWeek.WEDNESDAY))
                    .as("the afternoon that was by appointment stays so")
                    .extracting(window -> window.regime())
                    .containsExactly(Regime.MIXED, Regime.APPOINTMENT);
        });
    }

    private record Played(String path, String page, String csv) {

        /// @param row such as `today,friday,general`
        double visits(String row) {
            return cell(row, 3);
        }

        double mean(String row) {
            return cell(row, 4);
        }

        double noMoment(String row) {
            return cell(row, 13);
        }

        private double cell(String row, int column) {
            var line = csv.lines().filter(each -> each.startsWith(row + ",")).findFirst();
            return Double.parseDouble(line.orElseThrow(() -> new AssertionError(row + " in " + csv))
                    .split(",")[column]);
        }
    }

    private static Played play(City city, String template, String... fields) {
        var analyst = city.signedIn(Role.ANALYST);
        var path = path(analyst.submit(form(template), "/staff/scenarios", fields));
        return new Played(
                path,
                analyst.get(path).page().text().replace('\u00a0', ' '),
                analyst.get(path + ".csv").body());
    }

    private void make(City city, String location) {
        var made = CurrentCity.<Histories.Made, RuntimeException>call(
                city.code(), () -> histories.make(location, FIRST, LAST, 7));
        assertThat(made).isInstanceOf(Histories.Made.Done.class);
    }

    private static String form(String template) {
        return "/staff/scenarios/new?location=" + HALL + "&template=" + template;
    }

    private static String path(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
        return Objects.requireNonNull(answer.header("location")).replaceFirst("^https?://[^/]+", "");
    }
}

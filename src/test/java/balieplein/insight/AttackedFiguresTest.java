package balieplein.insight;

import static balieplein.insight.FactSample.visit;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// An analyst without the right to figures of officials tries to work them out (MEA-08): Jan alone sat at counter 7 of
/// the hall, and on Friday he alone worked there.
@Running
class AttackedFiguresTest {

    private static final String TIMES = "/api/v1/reports/times?from=2017-01-16&to=2017-01-22&by=";
    private static final String HALL = "stadskantoor";
    private static final String FRIDAY = "location=stadskantoor&from=2017-01-20&to=2017-01-20";

    @Autowired
    private FactsTable table;

    @Autowired
    private JdbcClient sql;

    private final City city = City.with(Desk.onThursday().file());
    private final City analyst = city.as(Role.ANALYST);

    @BeforeEach
    void twoDaysOfWork() {
        CurrentCity.run(city.code(), () -> {
            for (var i = 0; i < 20; i++) {
                helped("hall-7-" + i, HALL, "7", "general", "jan");
                helped("hall-8-" + i, HALL, "8", "general", i % 2 == 0 ? "an" : "els");
                helped("hall-9-" + i, HALL, "9", "express", i % 2 == 0 ? "an" : "piet");
                helped("annex-7-" + i, "annex", "7", "general", i % 2 == 0 ? "bo" : "cas");
                friday("friday-" + i);
            }
        });
    }

    @Test
    void the_same_number_at_another_location_does_not_hide_whose_counter_it_is() {
        var rows = analyst.get(TIMES + "counter").json().path("rows");
        assertThat(row(rows, "counter", "7").path("finished").isNull())
                .as("all of 7 minus 7 of the annex would be Jan")
                .isTrue();
        assertThat(row(
                                analyst.get(TIMES + "counter&location=stadskantoor")
                                        .json()
                                        .path("rows"),
                                "counter",
                                "7")
                        .path("finished")
                        .isNull())
                .isTrue();
        assertThat(city.as(Role.FLOOR_MANAGER)
                        .get(TIMES + "counter")
                        .json()
                        .path("rows")
                        .get(0)
                        .path("finished")
                        .asInt())
                .isEqualTo(60);
    }

    @Test
    void no_table_shows_what_minus_another_table_would_be_jan() {
        assertThat(row(analyst.get(TIMES + "pool").json().path("rows"), "pool", "general")
                        .path("finished")
                        .asInt())
                .as("the group as a whole is nobody's")
                .isEqualTo(80);
        for (var split :
                new String[] {"counter", "counter,product", "pool,counter", "location,counter", "counter,half-hour"}) {
            for (var place : new String[] {"", "&location=stadskantoor"}) {
                var rows = analyst.get(TIMES + split + place).json().path("rows");
                for (var row : rows) {
                    var counter = row.path("counter").asString();
                    var elsewhere = row.path("location").asString("").equals("annex");
                    if (!elsewhere && !counter.equals("9")) {
                        assertThat(row.path("finished").isNull())
                                .as(split + place + row)
                                .isTrue();
                        assertThat(row.path("handling").path("mean").isNull()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void two_periods_that_differ_by_a_day_do_not_give_away_whose_day_it_was() {
        // els helps at counter 8 on Thursday; on Friday she has counter 8 to herself
        CurrentCity.run(city.code(), () -> {
            for (var i = 0; i < 20; i++) {
                save(
                        visit("els-" + i)
                                .on("2017-01-20")
                                .at(HALL)
                                .arrives("09:52")
                                .starts("10:00", "8"),
                        HALL,
                        "8",
                        "special",
                        "els",
                        "10:21");
            }
        });
        for (var days : new String[] {"from=2017-01-19&to=2017-01-20", "from=2017-01-19", "from=2017-01-20"}) {
            for (var split : new String[] {"pool", "counter", "location,pool"}) {
                var rows = analyst.get("/api/v1/reports/times?" + days + "&by=" + split)
                        .json()
                        .path("rows");
                assertThat(rows).isNotEmpty();
                for (var row : rows) {
                    assertThat(row.path("handling").path("mean").isNull())
                            .as(days + split + row)
                            .isTrue();
                }
            }
        }
        var week = analyst.get("/api/v1/reports/times?from=2017-01-14&to=2017-01-24&by=pool")
                .json();
        assertThat(week.path("from").asString()).as("cut to whole weeks").isEqualTo("2017-01-16");
        assertThat(week.path("to").asString()).isEqualTo("2017-01-22");
        assertThat(row(week.path("rows"), "pool", "special").path("finished").isNull())
                .as("a group in which one official worked all week")
                .isTrue();
    }

    @Test
    void a_week_in_which_one_official_had_a_counter_alone_hides_it_in_every_longer_period() {
        CurrentCity.run(city.code(), () -> {
            for (var i = 0; i < 20; i++) {
                save(
                        visit("next-" + i)
                                .on("2017-01-24")
                                .at(HALL)
                                .arrives("09:52")
                                .starts("10:00", "9"),
                        HALL,
                        "9",
                        "express",
                        "piet",
                        "10:17");
            }
        });
        var rows = analyst.get("/api/v1/reports/times?from=2017-01-16&to=2017-01-29&by=counter")
                .json()
                .path("rows");
        assertThat(row(rows, "counter", "9").path("handling").path("mean").isNull())
                .as("two weeks minus the first would be Piet’s second")
                .isTrue();
    }

    @Test
    void a_product_that_one_specialist_handles_does_not_say_how_long_it_took_them() {
        CurrentCity.run(city.code(), () -> {
            for (var i = 0; i < 12; i++) {
                table.save(special("grave-" + i, "jan", "grave.request"));
                table.save(special("birth-" + i, i % 2 == 0 ? "an" : "els", "birth.declaration"));
            }
        });
        var rows = analyst.get(TIMES + "product").json().path("rows");
        assertThat(row(rows, "product", "grave").path("handling").path("mean").isNull())
                .isTrue();
        assertThat(row(rows, "product", "grave").path("waiting").path("mean").asDouble())
                .as("how long people waited is nobody’s figure")
                .isEqualTo(8);
        assertThat(row(rows, "product", "birth").path("handling").path("mean").isNull())
                .as("all minus the others would be the graves")
                .isTrue();
        assertThat(row(rows, "product", "eid").path("handling").path("mean").isNull())
                .isFalse();
        var manager = city.as(Role.FLOOR_MANAGER).get(TIMES + "product").json().path("rows");
        assertThat(row(manager, "product", "grave")
                        .path("handling")
                        .path("mean")
                        .asDouble())
                .isEqualTo(10);
        var dashboard = city.signedIn(Role.ANALYST)
                .get("/staff/reports?from=2017-01-16&to=2017-01-22")
                .page();
        var cells = dashboard.select("tr:has(a[href*=product=grave]) td").eachText();
        assertThat(cells).as("visits, waits, and no handling").contains("12", "8", "–");
    }

    private static VisitFact special(String number, String official, String step) {
        var fact = visit(number)
                .at(HALL)
                .asksFor(Map.of(step, 1))
                .arrives("09:52")
                .starts("10:00", "8")
                .finishes("10:10", Map.of(step, 1));
        return by(official, fact, HALL, "8", "general");
    }

    @Test
    void no_visit_by_itself_says_how_long_the_official_took() {
        var hugo = city.signedIn(Role.ANALYST);
        var rows = hugo.get("/staff/reports/rows?" + FRIDAY).page();
        assertThat(rows.select("tbody tr").first().text()).contains("8:00").doesNotContain("13:00", "21:00");
        assertThat(rows.text()).contains("is een cijfer van één collega");
        assertThat(hugo.get("/staff/reports/rows.csv?" + FRIDAY).body()).contains(",finished,480,,,,false");
        var total = analyst.get("/api/v1/reports/times?" + FRIDAY).json().path("totals");
        assertThat(total.path("waiting").path("mean").asDouble()).isEqualTo(8);
        assertThat(total.path("handling").path("mean").asDouble())
                .as("what the hall did is the hall's own figure")
                .isEqualTo(13);

        var manager = city.signedIn(Role.FLOOR_MANAGER);
        assertThat(manager.get("/staff/reports/rows?" + FRIDAY)
                        .page()
                        .select("tbody tr")
                        .first()
                        .text())
                .contains("13:00");
        CurrentCity.run(city.code(), () -> assertThat(
                        sql.sql("select count(*) from audit.entry where action = 'insight.staff-figures-seen'")
                                .query(Integer.class)
                                .single())
                .as("the look at Jan's day is on record")
                .isEqualTo(1));
    }

    @Test
    void the_rows_of_a_product_that_one_specialist_handles_say_waits_and_neither_counter_nor_handling() {
        CurrentCity.run(city.code(), () -> table.save(special("grave", "jan", "grave.request")));
        var rows = city.signedIn(Role.ANALYST)
                .get("/staff/reports/rows?location=stadskantoor&from=2017-01-19&to=2017-01-19&product=grave")
                .page();
        assertThat(rows.select("tbody tr").first().text()).contains("8:00").doesNotContain("10:00", "18:00");
        assertThat(rows.select("thead").text()).doesNotContainIgnoringCase("balie");
    }

    private void helped(String number, String location, String counter, String pool, String official) {
        save(
                visit(number).at(location).arrives("09:52").starts("10:00", counter),
                location,
                counter,
                pool,
                official,
                "10:10");
    }

    private void friday(String number) {
        save(
                visit(number).on("2017-01-20").at(HALL).arrives("09:52").starts("10:00", "7"),
                HALL,
                "7",
                "general",
                "jan",
                "10:13");
    }

    private void save(FactSample sample, String location, String counter, String pool, String official, String end) {
        table.save(by(official, sample.finishes(end, Map.of("eid.request", 1)), location, counter, pool));
    }

    private static VisitFact by(String official, VisitFact fact, String location, String counter, String pool) {
        return new VisitFact(
                fact.visit(),
                fact.events(),
                fact.day(),
                fact.halfHour(),
                location,
                fact.channel(),
                fact.state(),
                fact.moments(),
                fact.times(),
                counter,
                pool,
                fact.asked(),
                fact.handled(),
                new Circumstances(null, official, "", 0, null, List.of(), null, false));
    }

    private static JsonNode row(JsonNode rows, String dimension, String key) {
        for (var row : rows) {
            if (row.path(dimension).asString().equals(key)) {
                return row;
            }
        }
        throw new AssertionError("No row of " + key + " in " + rows);
    }
}

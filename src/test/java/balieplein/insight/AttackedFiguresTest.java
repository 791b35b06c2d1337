package balieplein.insight;

import static balieplein.insight.FactSample.visit;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
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

    private static final String TIMES = "/api/v1/reports/times?from=2017-01-19&by=";
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
                .isEqualTo(40);
    }

    @Test
    void no_table_shows_what_minus_another_table_would_be_jan() {
        assertThat(row(analyst.get(TIMES + "pool").json().path("rows"), "pool", "general")
                        .path("finished")
                        .asInt())
                .as("the group as a whole is nobody's")
                .isEqualTo(60);
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
    void where_one_official_helped_everybody_no_visit_says_how_long_it_took() {
        var hugo = city.signedIn(Role.ANALYST);
        var rows = hugo.get("/staff/reports/rows?" + FRIDAY).page();
        assertThat(rows.select("tbody tr").first().text()).contains("8:00").doesNotContain("13:00", "21:00");
        assertThat(rows.text()).contains("Waar één collega iedereen hielp");
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
    void the_rows_of_a_day_with_several_officials_show_everything_and_no_counter() {
        var rows = city.signedIn(Role.ANALYST)
                .get("/staff/reports/rows?location=stadskantoor&from=2017-01-19&to=2017-01-20")
                .page();
        assertThat(rows.select("tbody tr").first().text()).contains("10:00");
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
        var fact = sample.finishes(end, Map.of("eid.request", 1));
        table.save(new VisitFact(
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
                new Circumstances(null, official, "", 0, null, java.util.List.of(), null, false)));
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

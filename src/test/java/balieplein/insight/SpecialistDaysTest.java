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
import tools.jackson.databind.JsonNode;

/// Graves are Jan’s work: on Thursday An helped him with them, on Friday nobody did. An analyst without the right to
/// figures of officials tries to work out his Friday (MEA-08).
@Running
class SpecialistDaysTest {

    private static final String BOTH = "from=2017-01-19&to=2017-01-20";
    private static final String FRIDAY = "from=2017-01-20&to=2017-01-20";

    @Autowired
    private FactsTable table;

    @Autowired
    private Packing packing;

    private final City city = City.with(Desk.onThursday().file());
    private final City analyst = city.as(Role.ANALYST);

    @BeforeEach
    void twoDaysOfWork() {
        CurrentCity.run(city.code(), () -> {
            for (var i = 0; i < 6; i++) {
                save("2017-01-19", "grave.request", i, i % 2 == 0 ? "jan" : "an", "10:10");
                save("2017-01-20", "grave.request", i, "jan", "10:25");
                for (var day : new String[] {"2017-01-19", "2017-01-20"}) {
                    save(day, "birth.declaration", i, i % 2 == 0 ? "an" : "els", "10:15");
                    save(day, "eid.request", i, i % 2 == 0 ? "jan" : "els", "10:12");
                    save(day, "eid.request", i + 10, "an", "10:12");
                }
            }
        });
    }

    @Test
    void two_periods_that_differ_by_the_day_of_a_specialist_say_the_same_about_the_product() {
        compare();
        CurrentCity.run(city.code(), () -> packing.due(java.time.LocalDate.of(2017, 1, 22))
                .forEach(packing::pack));
        compare();
    }

    @Test
    void no_split_of_the_product_shows_the_day_itself() {
        for (var split : new String[] {"product,date", "step,date", "service,date", "product,half-hour,date"}) {
            for (var row : rows(analyst, BOTH, split)) {
                var friday = row.path("date").asString().equals("2017-01-20");
                if (friday && row.toString().contains("grave")) {
                    assertThat(row.path("handling").path("mean").isNull())
                            .as(split + row)
                            .isTrue();
                    assertThat(row.path("throughput").path("mean").isNull()).isTrue();
                    assertThat(row.path("finished").asInt()).isEqualTo(6);
                }
            }
        }
        var total = analyst.get("/api/v1/reports/times?" + FRIDAY)
                .json()
                .path("totals")
                .path("handling")
                .path("n")
                .asInt();
        var told = 0;
        for (var row : rows(analyst, FRIDAY, "product")) {
            told += row.path("handling").path("n").asInt();
        }
        assertThat(total - told)
                .as("all minus what is told is Jan’s and somebody else’s")
                .isEqualTo(12);
    }

    private void compare() {
        var both = row(rows(analyst, BOTH, "product"), "grave");
        var thursday = row(rows(analyst, "from=2017-01-19&to=2017-01-19", "product"), "grave");
        assertThat(both.path("handling")).isEqualTo(thursday.path("handling"));
        assertThat(both.path("handling").path("mean").asDouble()).isEqualTo(10);
        assertThat(both.path("finished").asInt()).isEqualTo(12);
        var manager = row(rows(city.as(Role.FLOOR_MANAGER), BOTH, "product"), "grave");
        assertThat(manager.path("handling").path("mean").asDouble()).isEqualTo(17.5);
    }

    private void save(String day, String step, int number, String official, String end) {
        table.save(visit(day + step + number)
                .on(day)
                .asksFor(Map.of(step, 1))
                .arrives("09:52")
                .starts("10:00", "8")
                .by(official)
                .finishes(end, Map.of(step, 1)));
    }

    private static JsonNode rows(City somebody, String days, String split) {
        return somebody.get("/api/v1/reports/times?" + days + "&by=" + split)
                .json()
                .path("rows");
    }

    private static JsonNode row(JsonNode rows, String product) {
        for (var row : rows) {
            if (row.path("product").asString().equals(product)) {
                return row;
            }
        }
        throw new AssertionError("No " + product + " in " + rows);
    }
}

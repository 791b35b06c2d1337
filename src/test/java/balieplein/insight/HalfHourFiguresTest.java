package balieplein.insight;

import static balieplein.insight.FactSample.visit;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// An and Els help with everything all morning, but at half past ten An is alone with the identity cards. An analyst
/// without the right to figures of officials tries to work out how long she took (MEA-08).
@Running
class HalfHourFiguresTest {

    private static final List<String> PRODUCTS = List.of("birth", "eid", "move");
    private static final List<String> HALF_HOURS = List.of("09:30", "10:00", "10:30");

    @Autowired
    private FactsTable table;

    private final City city = City.with(Desk.onThursday().file());

    @BeforeEach
    void twoMornings() {
        CurrentCity.run(city.code(), () -> {
            for (var day : new String[] {"2017-01-19", "2017-01-20"}) {
                for (var product : PRODUCTS) {
                    HALF_HOURS.forEach(halfHour -> help(day, product, halfHour));
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-01-19", "2017-01-20"})
    void a_product_in_a_half_hour_does_not_say_how_long_one_official_took_and_no_subtraction_does(String last) {
        var cells = hidden(city.as(Role.ANALYST), "product,half-hour", last);
        assertThat(cells).contains("eid 10:30");
        for (var line : lines()) {
            var officials = new TreeSet<String>();
            cells.stream()
                    .filter(cell -> Arrays.asList(cell.split(" ")).contains(line))
                    .forEach(cell -> officials.addAll(officials(cell)));
            assertThat(officials.size())
                    .as("the total of " + line + " minus what is shown")
                    .isNotEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"product,half-hour,date", "step,half-hour", "half-hour,product,regime", "service,half-hour,step"
            })
    void no_other_split_shows_it(String split) {
        for (var row : rows(city.as(Role.ANALYST), split, "2017-01-20")) {
            if (row.path("half-hour").asString().equals("10:30")
                    && row.toString().contains("eid")) {
                assertThat(row.path("handling").path("mean").isNull())
                        .as(row.toString())
                        .isTrue();
                assertThat(row.path("throughput").path("mean").isNull()).isTrue();
                assertThat(row.path("waiting").path("mean").asDouble())
                        .as("how long people waited is nobody’s figure")
                        .isEqualTo(5);
            }
        }
        assertThat(hidden(city.as(Role.FLOOR_MANAGER), split, "2017-01-20")).isEmpty();
    }

    private static List<String> lines() {
        return Stream.concat(PRODUCTS.stream(), HALF_HOURS.stream()).toList();
    }

    private static Set<String> officials(String cell) {
        return cell.equals("eid 10:30") ? Set.of("an") : Set.of("an", "els");
    }

    private void help(String day, String product, String halfHour) {
        var step = product + ".request";
        for (var official : officials(product + " " + halfHour)) {
            for (var number = 0; number < 3; number++) {
                var hour = halfHour.substring(0, 3);
                var minutes = Integer.parseInt(halfHour.substring(3));
                table.save(visit(day + product + halfHour + official + number)
                        .on(day)
                        .asksFor(Map.of(step, 1))
                        .arrives(halfHour)
                        .starts(hour + String.format(java.util.Locale.ROOT, "%02d", minutes + 5), "8")
                        .by(official)
                        .finishes(hour + (minutes + 20), Map.of(step, 1)));
            }
        }
    }

    private static Set<String> hidden(City somebody, String split, String last) {
        var cells = new TreeSet<String>();
        for (var row : rows(somebody, split, last)) {
            if (row.path("handling").path("mean").isNull()) {
                cells.add(row.path("product").asString() + " "
                        + row.path("half-hour").asString());
            }
        }
        return cells;
    }

    private static JsonNode rows(City somebody, String split, String last) {
        var rows = somebody.get("/api/v1/reports/times?from=2017-01-19&to=" + last + "&by=" + split)
                .json()
                .path("rows");
        assertThat(rows).isNotEmpty();
        return rows;
    }
}

package balieplein.cities;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Configuration moves from one installation to another, and one sees beforehand what would change.
@Running
class CityDifferenceTest {

    @Autowired
    private CompareCityCommand command;

    @Test
    void a_city_brought_into_another_installation_has_the_same_hours_table() {
        var here = City.like("dijlestad");
        var there = City.fresh();
        var file = export(here).replace(here.code(), there.code());
        assertThat(difference(there, file).json().path("lines").size()).isPositive();
        assertThat(there.as(Role.ADMIN)
                        .send("PUT", "/api/v1/city-file", "application/yaml", file)
                        .status())
                .isEqualTo(200);
        assertThat(difference(there, file).json().path("lines").size()).isZero();
        var locations = here.get("/api/v1/locations").json().path("items");
        assertThat(locations.size()).isPositive();
        for (var location : locations) {
            var table =
                    "/api/v1/locations/" + location.path("code").asString() + "/hours?from=2016-12-01&to=2017-03-31";
            var hours = here.get(table);
            assertThat(hours.status()).as(hours.toString()).isEqualTo(200);
            assertThat(there.get(table).json()).isEqualTo(hours.json());
        }
    }

    @Test
    void one_sees_value_by_value_what_a_file_would_change_and_nothing_is_written(@TempDir Path folder)
            throws IOException {
        var city = City.with(Desk.onThursday().counters(2).file());
        var now = export(city);
        var then = now.replace("minutes: 20", "minutes: 25").replace("20:00", "19:00");
        assertThat(then).isNotEqualTo(now);
        var answer = difference(city, then);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body()).contains("products.eid.steps.request.minutes", "locations.stadskantoor.hours");
        assertThat(export(city)).isEqualTo(now);
        var admin = city.signedIn(Role.ADMIN);
        assertThat(admin.submit("/staff/city-file", "/staff/city-file", "text", then, "act", "check")
                        .page()
                        .text())
                .contains("products.eid.steps.request.minutes");
        var one = Files.writeString(folder.resolve("one.yaml"), now);
        var other = Files.writeString(folder.resolve("other.yaml"), then);
        var out = new ByteArrayOutputStream();
        var console = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(command.run(new String[] {one.toString()}, console)).isZero();
        assertThat(command.run(new String[] {one.toString(), other.toString()}, console))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("products.eid.steps.request.minutes", "- 20", "+ 25");
        Files.writeString(other, "city: []");
        assertThat(command.run(new String[] {other.toString()}, console)).isEqualTo(2);
    }

    private static Answer difference(City city, String file) {
        return city.as(Role.ADMIN).send("POST", "/api/v1/city-file/difference", "application/yaml", file);
    }

    private static String export(City city) {
        return new String(
                city.as(Role.ADMIN).get("/api/v1/city-file").response().body(), StandardCharsets.UTF_8);
    }
}

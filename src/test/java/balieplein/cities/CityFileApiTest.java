package balieplein.cities;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Running
class CityFileApiTest {

    private static final String YAML = "application/yaml";

    @Test
    void a_city_changes_itself_over_the_api() {
        var city = City.fresh();
        var file = export(city).replace("name: " + city.code(), "name: Anderstad");

        var dry = put(city, "?dry-run=true", file);
        var real = put(city, "", file);
        var again = put(city, "", file);

        assertThat(dry.json().path("changed").asInt()).isEqualTo(1);
        assertThat(real.status()).isEqualTo(200);
        assertThat(real.json().path("changed").asInt()).isEqualTo(1);
        assertThat(real.json().path("errors").size()).isZero();
        assertThat(again.json().path("changed").asInt()).isZero();
        assertThat(again.json().path("unchanged").asInt()).isEqualTo(1);
        assertThat(city.get("/api/v1/city").json().path("name").asString()).isEqualTo("Anderstad");
    }

    @Test
    void a_fault_is_told_with_line_and_path_and_nothing_changes() {
        var city = City.fresh();
        var faulty = export(city) + "produkten: []\n";

        var answer = put(city.with("Accept-Language", "nl"), "", faulty);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("city-file-refused");
        var error = answer.json().path("errors").path(0);
        assertThat(error.path("line").asInt()).isEqualTo((int) faulty.lines().count());
        assertThat(error.path("path").asString()).isEqualTo("produkten");
        assertThat(error.path("message").asString()).contains("produkten").contains("products");
        assertThat(answer.json().path("changed").asInt()).isZero();
    }

    @Test
    void faults_are_told_in_the_language_of_the_program() {
        var city = City.fresh();

        var answer = put(city.with("Accept-Language", "en"), "", "- a list");

        assertThat(answer.json().path("errors").path(0).path("message").asString())
                .startsWith("The file must consist of keys");
    }

    @Test
    void a_file_of_fifty_megabytes_gets_a_civil_answer() {
        var city = City.fresh();

        var answer = put(city, "", "a: " + "x".repeat(50_000_000));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("errors").path(0).path("message").asString())
                .contains("1");
    }

    @Test
    void a_file_sent_as_a_form_is_read_as_a_file() {
        var city = City.fresh();

        var answer =
                city.as(Role.ADMIN).send("PUT", "/api/v1/city-file", "application/x-www-form-urlencoded", export(city));

        assertThat(answer.json().path("unchanged").asInt())
                .as(answer.toString())
                .isEqualTo(1);
    }

    @Test
    void a_city_cannot_change_another_city() {
        var mine = City.fresh();
        var yours = City.fresh();

        var answer = put(mine, "", export(yours).replace("name: " + yours.code(), "name: Gekaapt"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("path").asString()).isEqualTo("city.code");
        assertThat(yours.get("/api/v1/city").json().path("name").asString()).isEqualTo(yours.code());
    }

    @Test
    void on_an_address_without_a_name_a_new_city_comes_in_and_answers_on_its_own_hosts() {
        City.fresh();
        var code = City.freshCode();
        var file = "city: {code: " + code + ", name: Nieuwstad, hosts: [" + code + ".example], languages: [nl, fr]}";
        var first = City.onHost("localhost");

        var answer = put(first, "", file);
        var again = put(first, "", file);

        assertThat(answer.json().path("created").asInt()).as(answer.toString()).isEqualTo(1);
        assertThat(again.json().path("unchanged").asInt()).isEqualTo(1);
        for (var host : new String[] {code + ".example", code + ".localhost"}) {
            var city = City.onHost(host).get("/api/v1/city").json();
            assertThat(city.path("code").asString()).isEqualTo(code);
            assertThat(city.path("languages").path(1).asString()).isEqualTo("fr");
            assertThat(city.path("now").asString()).matches(".*[+]0[12]:00");
        }
    }

    @Test
    void an_unknown_host_is_nobody() {
        assertThat(City.onHost("nergens.example").get("/").status()).isEqualTo(404);
        assertThat(City.named("nergens").get("/api/v1/city").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COUNTER", "PRODUCT_MANAGER", "LOCATION_MANAGER", "KIOSK"})
    void only_an_administrator_imports(Role role) {
        var city = City.fresh();

        var answer = city.as(role).send("PUT", "/api/v1/city-file", YAML, "city: {}");

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_visitor_neither_imports_nor_exports() {
        var city = City.fresh();

        assertThat(city.send("PUT", "/api/v1/city-file", YAML, "city: {}").status())
                .isEqualTo(401);
        assertThat(city.get("/api/v1/city-file").status()).isEqualTo(401);
    }

    @Test
    void the_house_style_may_be_kept_for_ever_because_its_name_changes_with_it() {
        var city = City.fresh();
        var before = city.get("/").page();
        var style = before.select("link[rel=stylesheet][href^=/style/]").attr("href");
        var logo = before.select("link[rel=icon]").attr("href");

        put(city, "", export(city).replace("#0B5563", "#8A1538"));

        var after = city.get("/")
                .page()
                .select("link[rel=stylesheet][href^=/style/]")
                .attr("href");
        assertThat(after).isNotEqualTo(style);
        assertThat(city.get(after).header("cache-control")).contains("immutable");
        assertThat(city.get(after).header("content-type")).startsWith("text/css");
        assertThat(city.get(style).header("cache-control")).isEqualTo("no-cache");
        assertThat(city.get(logo).body()).startsWith("<svg");
        assertThat(city.get("/favicon.ico").status()).isEqualTo(200);
    }

    private static Answer put(City city, String query, String file) {
        return city.as(Role.ADMIN).send("PUT", "/api/v1/city-file" + query, YAML, file);
    }

    private static String export(City city) {
        var answer = city.as(Role.ADMIN).get("/api/v1/city-file");
        assertThat(answer.status()).isEqualTo(200);
        return new String(answer.response().body(), StandardCharsets.UTF_8);
    }
}

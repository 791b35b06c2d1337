package balieplein.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.Balieplein;
import balieplein.City;
import balieplein.Running;
import balieplein.cities.Cities;
import balieplein.cities.CityFiles;
import balieplein.cities.CityImport;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import balieplein.notifications.Message;
import balieplein.notifications.Outbox;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The product as a city really runs it: nothing of the demo exists. Its identity provider is another program over
/// the network: here the simulated one of the product under test, configured by its address.
@Running
class ProductionTest {

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext production;
    private static City provider;

    private final City withProvider = City.named("upstad").atPort(port());
    private final City withProviderDown = City.named("downstad").atPort(port());
    private final City withoutProvider = City.named("geenstad").atPort(port());

    @BeforeAll
    static void start() {
        City.fresh();
        provider = City.onHost("localhost");
        production = new SpringApplicationBuilder(Balieplein.class)
                .run(
                        "--server.port=0",
                        "--spring.profiles.active=production",
                        "--logging.level.root=WARN",
                        "--balieplein.data=" + folder,
                        "--balieplein.database.program=target/test-program",
                        "--balieplein.oidc.cities.upstad.staff.issuer=" + provider.origin() + "/simulators/oidc",
                        "--balieplein.oidc.cities.upstad.staff.client-id=balieplein-staff",
                        "--balieplein.oidc.cities.upstad.staff.client-secret=demo",
                        "--balieplein.oidc.cities.downstad.staff.issuer=http://127.0.0.1:9/nobody");
        bring("upstad");
        bring("downstad");
        bring("geenstad");
    }

    @AfterAll
    static void stop() {
        production.close();
    }

    @Test
    void a_screen_that_nobody_paired_shows_nothing_but_how_to_pair_it() {
        var answer = withProvider.get("/displays/hall");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("location")).endsWith("/pair");
        assertThat(withProvider.get("/pair").status()).isEqualTo(200);
    }

    @Test
    void no_part_of_a_stand_in_exists() {
        var standIns = Arrays.stream(production.getBeanDefinitionNames())
                .map(production::getType)
                .filter(type -> type != null && type.getName().startsWith("balieplein.simulators"));
        assertThat(standIns).isEmpty();
        var routes = production
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet();
        assertThat(routes).noneMatch(route -> route.toString().contains("simulators"));
        assertThat(routes).noneMatch(route -> route.toString().contains("/demo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/simulators",
                "/simulators/mailbox",
                "/simulators/mailbox.json",
                "/simulators/oidc/.well-known/openid-configuration",
                "/simulators/oidc/jwks",
                "/simulators/oidc/authorize",
                "/api/v1/demo/clock",
            })
    void no_address_of_the_demo_answers(String path) {
        assertThat(withoutProvider.get(path).status()).isEqualTo(404);
    }

    @Test
    void nobody_gives_tokens_and_nobody_moves_the_clock() {
        var token = withoutProvider.form(
                "/simulators/oidc/token",
                "grant_type",
                "client_credentials",
                "client_id",
                "demo-admin",
                "client_secret",
                "demo");
        assertThat(token.status()).isIn(403, 404);
        assertThat(withoutProvider
                        .put("/api/v1/demo/clock", Map.of("running", false))
                        .status())
                .isEqualTo(404);
        var clock = production.getBean(InstantSource.class);
        assertThat(clock).isNotInstanceOf(DemoClock.class);
        assertThat(Duration.between(clock.instant(), InstantSource.system().instant()))
                .isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_token_of_a_demo_opens_nothing() {
        var answer = withoutProvider.withToken(provider.token(Role.ADMIN)).get("/api/v1/city-file");
        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void there_are_no_model_cities() {
        assertThat(production.getBean(Cities.class).codes())
                .containsExactlyInAnyOrder("upstad", "downstad", "geenstad");
        assertThat(City.onHost("localhost").atPort(port()).get("/").status()).isEqualTo(404);
        assertThat(City.onHost("dijlestad.localhost").atPort(port()).get("/").status())
                .isEqualTo(404);
    }

    @Test
    void without_a_provider_the_sign_in_page_says_so_and_gives_the_phone_number() {
        var page = withoutProvider.get("/sign-in");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main").text())
                .contains("Aanmelden kan hier nog niet")
                .contains("016 00 00 00");
        assertThat(page.page().select("a[href*=/sign-in/start]")).isEmpty();
        assertThat(withoutProvider.get("/sign-in/start/staff").status()).isEqualTo(404);
    }

    @Test
    void a_provider_that_is_down_stops_nothing_but_signing_in() {
        assertThat(withProviderDown.get("/api/v1/city").status()).isEqualTo(200);
        var page = withProviderDown.follow("/sign-in/start/staff");
        assertThat(page.page().select("main").text())
                .contains("De aanmelddienst antwoordt niet")
                .contains("016 00 00 00");
        var ofAnother = withProviderDown.withToken(provider.token(Role.ADMIN));
        assertThat(ofAnother.get("/api/v1/city-file").status()).isEqualTo(401);
        var unchecked = new PlainJWT(
                new JWTClaimsSet.Builder().issuer("http://127.0.0.1:9/nobody").build());
        var nobodyCanTell = withProviderDown.withToken(unchecked.serialize()).get("/api/v1/city-file");
        assertThat(nobodyCanTell.status()).isEqualTo(503);
        assertThat(nobodyCanTell.json().path("status").asInt()).isEqualTo(503);
    }

    @Test
    void staff_sign_in_at_the_provider_that_their_city_configured() {
        var start = withProvider.get("/sign-in/start/staff?to=/staff");
        assertThat(start.header("location")).startsWith(provider.origin() + "/simulators/oidc/authorize");
        var people = provider.get(path(start));
        var back = provider.get(
                people.page().selectXpath("//a[contains(., 'Anna Claes')]").attr("href"));
        assertThat(back.header("location")).startsWith(withProvider.origin() + "/sign-in/callback/staff");
        assertThat(path(withProvider.get(path(back)))).isEqualTo("/staff");
        assertThat(withProvider.get("/staff").page().text()).contains("Anna Claes");
    }

    @Test
    void programs_come_with_a_token_of_the_provider_that_the_city_configured() {
        var program = withProvider.withToken(provider.token(Role.ADMIN));
        assertThat(program.get("/api/v1/city-file").status()).isEqualTo(200);
    }

    @Test
    void without_a_mail_server_mails_wait() {
        CurrentCity.run("geenstad", () -> {
            production
                    .getBean(Outbox.class)
                    .send(Message.email("waits", "karel@example.org", Language.NL, "Onderwerp", "Dag"));
            assertThat(production
                            .getBean(JdbcClient.class)
                            .sql("select state from notifications.message")
                            .query(String.class)
                            .single())
                    .isEqualTo("waiting");
        });
    }

    private static void bring(String code) {
        var file = """
                balieplein: 1
                city:
                  code: %1$s
                  name: %1$s
                  title: Stad %1$s
                  hosts: [%1$s.localhost]
                  languages: [nl]
                  phone: "016 00 00 00"
                  email: info@%1$s.example
                """.formatted(code);
        var answer = production.getBean(CityFiles.class).put(file.getBytes(StandardCharsets.UTF_8), false);
        assertThat(answer).isInstanceOf(CityImport.Done.class);
    }

    private static int port() {
        return production.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static String path(Answer answer) {
        return answer.header("location").replaceFirst("^https?://[^/]+", "");
    }
}

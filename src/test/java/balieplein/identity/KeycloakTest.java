package balieplein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.City;
import balieplein.Product;
import balieplein.simulators.DemoPerson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.util.TestSocketUtils;

/// Signing in at a provider that others made: `bin/test -Pkeycloak -Dtest=KeycloakTest`. The product starts first,
/// while the provider is not there yet.
@Tag("keycloak")
class KeycloakTest {

    @TempDir
    private static Path data;

    private static Product product;
    private static Keycloak keycloak;

    private final City city = City.of(product, "dijlestad");

    @BeforeAll
    static void start() throws Exception {
        var port = TestSocketUtils.findAvailableTcpPort();
        var issuer = Keycloak.issuer(port);
        product = Product.start(
                data,
                "--spring.profiles.active=demo",
                setting("dijlestad.organisation", "OVO900001"),
                setting("dijlestad.resident.issuer", issuer),
                setting("dijlestad.resident.client-id", "balieplein-residents"),
                setting("dijlestad.resident.client-secret", Keycloak.SECRET),
                setting("dijlestad.resident.scopes", "openid,profile,rrn,vo"),
                setting("dijlestad.staff.issuer", issuer),
                setting("dijlestad.staff.client-id", "balieplein-staff"),
                setting("dijlestad.staff.client-secret", Keycloak.SECRET),
                setting("dijlestad.staff.scopes", "openid,profile,vo"),
                setting("mijnstad.resident.issuer", issuer),
                setting("mijnstad.resident.client-id", "not-approved-for-numbers"),
                setting("mijnstad.resident.client-secret", Keycloak.SECRET),
                setting("mijnstad.resident.scopes", "openid,profile,rrn"));
        assertThat(City.of(product, "dijlestad")
                        .follow("/sign-in/start/staff")
                        .page()
                        .text())
                .as("the provider is not there yet")
                .contains("016 00 00 00");
        keycloak = Keycloak.start(
                port,
                product.port(),
                DemoPerson.list(Population.RESIDENT).getFirst().nationalNumber());
    }

    @AfterAll
    static void stop() throws Exception {
        if (keycloak != null) {
            keycloak.close();
        }
        product.close();
    }

    @Test
    void a_resident_with_a_family_name_and_a_number_sees_their_data() throws Exception {
        assertThat(signIn(city, "resident", "karel")).isEqualTo("/");
        assertThat(city.get("/account").page().text()).contains("Testmans");
        assertThat(city.get("/account/data").status()).isEqualTo(200);
    }

    @Test
    void an_official_of_the_city_reaches_the_counter_until_the_provider_says_it_is_over() throws Exception {
        signIn(city, "staff", "anna");
        assertThat(city.get("/staff/counter").status()).isEqualTo(200);
        keycloak.endSessionsOf("anna");
        Await.until(Duration.ofSeconds(10), () -> city.get("/staff/counter").status() != 200);
    }

    @Test
    void somebody_of_a_company_does_not_come_in_as_staff() throws Exception {
        assertThat(signIn(city, "staff", "erik")).contains("problem=wrong-capacity");
    }

    @Test
    void a_scope_that_was_not_granted_is_said_at_once() throws Exception {
        var other = City.of(product, "mijnstad");
        var asked = other.get("/sign-in/start/resident").header("location");
        var back = keycloak.signIn(asked, "karel").replaceFirst("^https?://[^/]+", "");
        assertThat(other.follow(back).page().text()).contains("De stad mag dit nog niet vragen");
    }

    @Test
    void a_program_takes_its_token_to_the_counter() throws Exception {
        var program = city.withToken(keycloak.programToken());
        assertThat(program.post("/api/v1/counters/7/open", Map.of()).status()).isEqualTo(200);
        assertThat(City.of(product, "mijnstad")
                        .withToken(keycloak.programToken())
                        .post("/api/v1/counters/1/open", Map.of())
                        .status())
                .isEqualTo(401);
    }

    private static String setting(String name, String value) {
        return "--balieplein.oidc.cities." + name + "=" + value;
    }

    private static String signIn(City city, String population, String user) throws Exception {
        var asked = city.get("/sign-in/start/" + population).header("location");
        var back = keycloak.signIn(asked, user).replaceFirst("^https?://[^/]+", "");
        return city.get(back).header("location").replaceFirst("^https?://[^/]+", "");
    }
}

package balieplein.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Population;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The simulated identity provider, as any OpenID Connect client meets it.
@Running
class SimulatedIssuerTest {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-0123456789";

    private final City city = City.fresh();

    @Test
    void it_describes_itself_under_the_address_it_is_asked_on() {
        for (var host : new City[] {city, City.onHost("localhost"), City.onHost("127.0.0.1")}) {
            var description = host.get("/simulators/oidc/.well-known/openid-configuration")
                    .json();
            assertThat(description.path("issuer").asString()).isEqualTo(host.origin() + "/simulators/oidc");
            assertThat(description.path("token_endpoint").asString()).startsWith(host.origin());
        }
        assertThat(city.get("/simulators/oidc/jwks").json().path("keys").get(0).has("d"))
                .as("the private half")
                .isFalse();
    }

    @Test
    void a_code_gives_tokens_once_to_whoever_began() throws Exception {
        var code = code();
        var tokens = redeem(code, VERIFIER);
        assertThat(tokens.status()).as("%s", tokens).isEqualTo(200);
        var idToken = SignedJWT.parse(tokens.json().path("id_token").asString()).getJWTClaimsSet();
        assertThat(idToken.getIssuer()).isEqualTo(city.origin() + "/simulators/oidc");
        assertThat(idToken.getAudience()).containsExactly("balieplein-staff");
        assertThat(idToken.getStringClaim("nonce")).isEqualTo("once");
        assertThat(idToken.getStringListClaim("cities")).containsExactly(city.code());
        assertThat(redeem(code, VERIFIER).json().path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void a_stolen_code_without_its_verifier_gives_nothing() throws Exception {
        assertThat(redeem(code(), "another-verifier-that-is-long-enough-0123456789")
                        .json()
                        .path("error")
                        .asString())
                .isEqualTo("invalid_grant");
    }

    @Test
    void user_info_tells_who_the_token_is_for() throws Exception {
        var token = redeem(code(), VERIFIER).json().path("access_token").asString();
        var info = city.withToken(token).get("/simulators/oidc/userinfo");
        assertThat(info.json().path("sub").asString()).isEqualTo("anna");
        assertThat(city.get("/simulators/oidc/userinfo").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "scope, openid secrets, invalid_scope",
        "response_type, token, unsupported_response_type",
        "code_challenge, '', invalid_request",
        "code_challenge_method, plain, invalid_request",
    })
    void what_cannot_be_granted_goes_back_with_an_error(String parameter, String value, String error) throws Exception {
        var answer = city.get(authorize("", "/sign-in/callback/staff")
                .replaceFirst(parameter + "=[^&]*", parameter + "=" + encode(value)));
        assertThat(answer.header("location"))
                .startsWith(city.origin() + "/sign-in/callback/staff?error=" + error)
                .endsWith("state=s%2B1");
    }

    @Test
    void nobody_is_sent_to_another_site() throws Exception {
        var elsewhere = authorize("", "/x").replace(encode(city.origin()), encode("https://evil.example"));
        assertThat(city.get(elsewhere).status()).isEqualTo(400);
        var lookalike = authorize("", "/x").replace(encode(city.origin()), encode(city.origin() + ".evil.example"));
        assertThat(city.get(lookalike).status()).isEqualTo(400);
        assertThat(city.get(authorize("/as/anna", "/x").replace("balieplein-staff", "stranger"))
                        .status())
                .isEqualTo(400);
        assertThat(city.get("/simulators/oidc/end-session?post_logout_redirect_uri=" + encode("https://evil.example/"))
                        .header("location"))
                .isEqualTo("/");
    }

    @Test
    void programs_get_tokens_by_form_or_basic_login_and_others_do_not() {
        var basic = Base64.getEncoder().encodeToString("demo-floor-manager:demo".getBytes(StandardCharsets.UTF_8));
        assertThat(city.with("Authorization", "Basic " + basic)
                        .form("/simulators/oidc/token", "grant_type", "client_credentials")
                        .status())
                .isEqualTo(200);
        assertThat(token("demo-counter", "wrong").status()).isEqualTo(401);
        assertThat(token("demo-emperor", "demo").status()).isEqualTo(401);
        assertThat(token("balieplein-staff", "demo").json().path("error").asString())
                .isEqualTo("unauthorized_client");
        assertThat(city.form("/simulators/oidc/token", "client_id", "demo-counter", "client_secret", "demo")
                        .json()
                        .path("error")
                        .asString())
                .isEqualTo("unsupported_grant_type");
    }

    @ParameterizedTest
    @EnumSource(Population.class)
    void nobody_in_the_demo_can_be_real(Population population) {
        for (var person : DemoPerson.list(population)) {
            if (person.nationalNumber() != null) {
                var month = Integer.parseInt(person.nationalNumber().substring(2, 4));
                assertThat(month).as(person.name()).isBetween(61, 72);
            }
        }
        var page = city.follow("/sign-in/start/" + population.code()).page();
        assertThat(page.select("main .bp-grid > li"))
                .hasSize(DemoPerson.list(population).size());
        assertThat(page.select("script[src*=oidc], form")).isEmpty();
    }

    private Answer token(String client, String secret) {
        return city.form(
                "/simulators/oidc/token",
                "grant_type",
                "client_credentials",
                "client_id",
                client,
                "client_secret",
                secret);
    }

    private String code() throws Exception {
        var back = city.get(authorize("/as/anna", "/sign-in/callback/staff")).header("location");
        assertThat(back).contains("state=s%2B1");
        return back.replaceFirst(".*code=([^&]+).*", "$1");
    }

    private Answer redeem(String code, String verifier) {
        return city.form(
                "/simulators/oidc/token",
                "grant_type",
                "authorization_code",
                "client_id",
                "balieplein-staff",
                "client_secret",
                "demo",
                "code",
                code,
                "redirect_uri",
                city.origin() + "/sign-in/callback/staff",
                "code_verifier",
                verifier);
    }

    private String authorize(String choice, String returnPath) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "/simulators/oidc/authorize" + choice
                + "?response_type=code&client_id=balieplein-staff&scope=openid%20profile&state=s%2B1&nonce=once"
                + "&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hash)
                + "&redirect_uri=" + encode(city.origin()) + encode(returnPath);
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package balieplein.identity;

import static balieplein.identity.OutsideProvider.in;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Browsers that come back from a real provider with tokens that only look good (issue: nobody gets in by any route).
@Running
class StrangeTokensTest {

    private final OutsideProvider provider = OutsideProvider.get();
    private final City city = City.called(OutsideProvider.CITY, "");

    @Test
    void an_honest_token_is_the_control_of_the_forgeries() {
        assertThat(signIn(claims -> claims)).isEqualTo("/");
        assertThat(city.get("/account").page().text()).contains("Testmans");
    }

    @Test
    void a_token_for_another_client_signs_nobody_in() {
        refused(claims -> claims.audience("another-product"));
        refused(claims -> claims.audience((String) null));
        refused(claims -> claims.audience(java.util.List.of("balieplein", "another-product")));
    }

    @Test
    void a_token_with_the_nonce_of_somebody_else_signs_nobody_in() {
        refused(claims -> claims.claim("nonce", "another"));
        refused(claims -> claims.claim("nonce", null));
    }

    @Test
    void a_token_of_another_issuer_signs_nobody_in() {
        refused(claims -> claims.issuer(provider.issuer("staff")));
        refused(claims -> claims.issuer("https://evil.example"));
        refused(claims -> claims.issuer(null));
    }

    @Test
    void a_token_from_another_time_signs_nobody_in() {
        refused(claims -> claims.issueTime(in(Duration.ofMinutes(-9))).expirationTime(in(Duration.ofMinutes(-5))));
        refused(claims -> claims.expirationTime(null));
        refused(claims -> claims.notBeforeTime(in(Duration.ofMinutes(5))));
        refused(claims -> claims.issueTime(in(Duration.ofMinutes(5))));
        refused(claims -> claims.issueTime(null));
    }

    @Test
    void clocks_may_differ_by_half_a_minute() {
        assertThat(signIn(claims ->
                        claims.issueTime(in(Duration.ofMinutes(-5))).expirationTime(in(Duration.ofSeconds(-30)))))
                .isEqualTo("/");
        assertThat(signIn(claims ->
                        claims.issueTime(in(Duration.ofSeconds(30))).notBeforeTime(in(Duration.ofSeconds(30)))))
                .isEqualTo("/");
    }

    @Test
    void a_token_without_a_person_signs_nobody_in() {
        refused(claims -> claims.subject(null));
    }

    @Test
    void a_token_without_a_signature_signs_nobody_in() {
        var visit = provider.begin(city, Population.RESIDENT);
        provider.tell(new PlainJWT(provider.claims(visit, "resident").build()).serialize(), "x");
        nobody(city.get(provider.back(visit)).header("location"));
    }

    @Test
    void a_token_signed_with_another_key_signs_nobody_in() throws Exception {
        var stranger =
                new RSAKeyGenerator(2048).keyID(provider.key().getKeyID()).generate();
        var visit = provider.begin(city, Population.RESIDENT);
        provider.tell(
                OutsideProvider.sign(
                        stranger, provider.claims(visit, "resident").build()),
                "x");
        nobody(city.get(provider.back(visit)).header("location"));
    }

    @Test
    void what_is_no_token_at_all_signs_nobody_in() {
        for (var nonsense : new String[] {"", "x", "a.b.c", "ü"}) {
            var visit = provider.begin(city, Population.RESIDENT);
            provider.tell(nonsense, "x");
            nobody(city.get(provider.back(visit)).header("location"));
        }
    }

    @Test
    void user_info_about_somebody_else_signs_nobody_in() {
        var visit = provider.begin(city, Population.RESIDENT);
        var claims = provider.claims(visit, "resident").build();
        provider.tell(OutsideProvider.sign(provider.key(), claims), "somebody-else");
        nobody(city.get(provider.back(visit)).header("location"));
    }

    @Test
    void a_code_works_once() {
        var visit = provider.begin(city, Population.RESIDENT);
        provider.tell(provider.claims(visit, "resident").build());
        var back = provider.back(visit);
        assertThat(home(city.get(back).header("location"))).isEqualTo("/");
        var thief = City.named(city.code());
        assertThat(thief.get(back).header("location")).contains("problem=expired");
        var another = provider.begin(thief, Population.RESIDENT);
        var code = back.replaceFirst(".*[?&]code=([^&]+).*", "$1");
        var stolen = provider.back(another).replaceFirst("code=[^&]+", "code=" + code);
        assertThat(thief.get(stolen).header("location")).contains("problem=");
        assertThat(thief.get("/account").status()).isEqualTo(302);
    }

    @Test
    void the_answer_of_one_provider_is_not_taken_for_that_of_another() {
        var visit = provider.begin(city, Population.RESIDENT);
        provider.tell(provider.claims(visit, "resident").build());
        var mixedUp = provider.back(visit) + "&iss=" + provider.issuer("staff");
        nobody(city.get(mixedUp).header("location"));
        var good = provider.begin(city, Population.RESIDENT);
        provider.tell(provider.claims(good, "resident").build());
        var back = provider.back(good) + "&iss=" + provider.issuer("resident");
        assertThat(home(city.get(back).header("location"))).isEqualTo("/");
    }

    @Test
    void the_answer_for_staff_does_not_come_in_by_the_door_of_residents() {
        var visit = provider.begin(city, Population.STAFF);
        provider.tell(provider.claims(visit, "staff").build());
        var otherDoor = provider.back(visit).replace("/callback/staff", "/callback/resident");
        nobody(city.get(otherDoor).header("location"));
    }

    @Test
    void a_host_that_is_not_the_citys_gets_no_sign_in() {
        assertThat(City.onHost("evil.example").get("/sign-in/start/resident").status())
                .isEqualTo(404);
        var visit =
                provider.begin(City.named(city.code()).with("X-Forwarded-Host", "evil.example"), Population.RESIDENT);
        assertThat(visit.parameter("redirect_uri")).doesNotContain("evil.example");
    }

    private void refused(UnaryOperator<JWTClaimsSet.Builder> change) {
        nobody(provider.signIn(city, Population.RESIDENT, change));
    }

    private void nobody(String location) {
        assertThat(location).contains("/sign-in?problem=failed");
        assertThat(city.get("/account").status()).isEqualTo(302);
    }

    private String signIn(UnaryOperator<JWTClaimsSet.Builder> change) {
        return home(provider.signIn(city, Population.RESIDENT, change));
    }

    private static String home(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}

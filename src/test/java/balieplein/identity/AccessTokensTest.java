package balieplein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Tokens at the API: good ones, and everything that only looks like one.
@Running
class AccessTokensTest {

    private static final String PROTECTED = "/api/v1/city-file";

    @Autowired
    private JdbcClient sql;

    private final City city = City.fresh();
    private RSAKey key;

    @BeforeEach
    void knowTheKey() throws ParseException {
        city.token(Role.ADMIN);
        key = RSAKey.parse(sql.sql("select key_set from simulators.signing_key")
                .query(String.class)
                .single());
    }

    @Test
    void a_program_with_the_right_role_gets_in_and_leaves_no_session() {
        var answer = city.as(Role.ADMIN).get(PROTECTED);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.header("set-cookie")).isEmpty();
    }

    @Test
    void without_a_token_the_answer_is_401_as_a_problem() {
        var answer = city.get(PROTECTED);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("www-authenticate")).startsWith("Bearer");
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.problem()).isEqualTo("sign-in-needed");
        assertThat(answer.json().path("correlation").asString()).isEqualTo(answer.header("x-correlation-id"));
    }

    @Test
    void with_the_wrong_role_the_answer_is_403_as_a_problem() {
        var answer = city.as(Role.COUNTER).get(PROTECTED);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("forbidden");
    }

    @Test
    void a_token_of_one_city_does_not_count_in_another() {
        var elsewhere = City.fresh();
        assertThat(elsewhere.withToken(city.token(Role.ADMIN)).get(PROTECTED).status())
                .isEqualTo(401);
    }

    @Test
    void a_token_asked_on_a_plain_address_counts_in_every_city() {
        var token = City.onHost("localhost").token(Role.ADMIN);
        assertThat(city.withToken(token).get(PROTECTED).status()).isEqualTo(200);
        assertThat(City.fresh().withToken(token).get(PROTECTED).status()).isEqualTo(200);
    }

    @Test
    void a_token_made_here_the_honest_way_is_the_control_of_the_forgeries() throws Exception {
        assertThat(answer(signed(claims -> claims))).isEqualTo(200);
    }

    @Test
    void a_token_that_tells_who_signed_in_is_no_access_token() throws Exception {
        assertThat(answer(signed(claims -> claims.claim("nonce", "of-a-sign-in"))))
                .isEqualTo(401);
        assertThat(answer(signed(claims -> claims.claim("at_hash", "of-a-sign-in"))))
                .isEqualTo(401);
    }

    @Test
    void an_expired_token_is_refused() throws Exception {
        assertThat(answer(signed(claims -> claims.expirationTime(in(Duration.ofMinutes(-5))))))
                .isEqualTo(401);
    }

    @Test
    void a_token_that_is_not_valid_yet_is_refused() throws Exception {
        assertThat(answer(signed(claims -> claims.notBeforeTime(in(Duration.ofMinutes(5))))))
                .isEqualTo(401);
    }

    @Test
    void a_token_for_somebody_else_is_refused() throws Exception {
        assertThat(answer(signed(claims -> claims.audience("balieplein-staff"))))
                .isEqualTo(401);
        assertThat(answer(signed(claims -> claims.audience((String) null)))).isEqualTo(401);
    }

    @Test
    void a_token_of_another_issuer_is_refused() throws Exception {
        for (var issuer : List.of(
                "https://evil.example/simulators/oidc",
                "http://localhost:1/other",
                "http://unknown.example/simulators/oidc",
                "not a uri/simulators/oidc",
                "")) {
            assertThat(answer(signed(claims -> claims.issuer(issuer))))
                    .as(issuer)
                    .isEqualTo(401);
        }
    }

    @Test
    void a_token_signed_with_another_key_is_refused() throws Exception {
        var stranger = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
        assertThat(answer(sign(stranger, claims().build()))).isEqualTo(401);
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        assertThat(answer(new PlainJWT(claims().build()).serialize())).isEqualTo(401);
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret_is_refused() throws Exception {
        var secret = key.toPublicJWK().toJSONString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims().build());
        token.sign(new MACSigner(secret));
        assertThat(answer(token.serialize())).isEqualTo(401);
    }

    @Test
    void a_token_whose_claims_were_changed_is_refused() throws Exception {
        var parts = signed(claims -> claims.claim("roles", List.of("display"))).split("\\.");
        var other = signed(claims -> claims).split("\\.");
        assertThat(answer(parts[0] + "." + other[1] + "." + parts[2])).isEqualTo(401);
    }

    @Test
    void nonsense_is_refused() {
        for (var nonsense : List.of("x", "a.b.c", "eyJhbGciOiJub25lIn0..", "ü", "x".repeat(5000))) {
            assertThat(city.with("Authorization", "Bearer " + nonsense)
                            .get(PROTECTED)
                            .status())
                    .as(nonsense)
                    .isIn(400, 401);
        }
        assertThat(city.with("Authorization", "Basic eDp5").get(PROTECTED).status())
                .isEqualTo(401);
    }

    @Test
    void a_token_for_no_city_counts_nowhere() throws Exception {
        assertThat(answer(signed(claims -> claims.claim("cities", List.of())))).isEqualTo(401);
        assertThat(answer(signed(claims -> claims.claim("cities", null)))).isEqualTo(401);
    }

    @Test
    void roles_we_do_not_know_open_nothing() throws Exception {
        assertThat(answer(signed(claims -> claims.claim("roles", List.of("ADMIN", "superuser", "Admin")))))
                .isEqualTo(403);
    }

    private int answer(String token) {
        return city.withToken(token).get(PROTECTED).status();
    }

    private String signed(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        return sign(key, change.apply(claims()).build());
    }

    private static String sign(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(city.origin() + "/simulators/oidc")
                .subject("tester")
                .audience("balieplein")
                .issueTime(in(Duration.ZERO))
                .expirationTime(in(Duration.ofMinutes(5)))
                .claim("roles", List.of("admin"))
                .claim("cities", List.of(city.code()));
    }

    /// Tokens live by the real clock.
    private static Date in(Duration time) {
        return Date.from(InstantSource.system().instant().plus(time));
    }
}

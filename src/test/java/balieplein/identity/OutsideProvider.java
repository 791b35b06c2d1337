package balieplein.identity;

import balieplein.City;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpRouterKt;
import okhttp3.Headers;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// An identity provider in a server of its own. It describes itself and sends visitors back as a real one does; what
/// its tokens say, who signed them and whether it answers at all is for the test to choose.
public final class OutsideProvider {

    /// A city whose residents and staff sign in here.
    static final String CITY = "elsewhere";

    /// A city that says which organisation it is at the provider.
    static final String CITY_WITH_AN_ORGANISATION = "organised";

    /// A city with a provider of its own that is down when the product starts.
    static final String CITY_OF_A_LATE_PROVIDER = "late";

    static final String ORGANISATION = "OVO900001";

    /// What the product asked when it sent a visitor here.
    record Visit(URI asked, Map<String, String> parameters) {

        String parameter(String name) {
            return parameters.getOrDefault(name, "");
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();

    private final MockOAuth2Server server;
    private final Map<String, String> challenges = new HashMap<>();
    private final Set<String> usedCodes = new HashSet<>();
    private final List<RSAKey> published = new ArrayList<>();
    private volatile RSAKey key = newKey();
    private volatile String idToken = "";
    private volatile Map<String, Object> userInfo = Map.of();
    private volatile boolean silent;
    private volatile boolean late = true;

    private OutsideProvider() {
        published.add(key);
        server = new MockOAuth2Server(
                OAuth2HttpRouterKt.get("/late/.well-known/openid-configuration", this::describeLate),
                OAuth2HttpRouterKt.get("/jwks", this::keys),
                OAuth2HttpRouterKt.post("/token", this::tokens),
                OAuth2HttpRouterKt.get("/userinfo", request -> silent ? answer(503, Map.of()) : answer(200, userInfo)));
        server.start(InetAddress.getLoopbackAddress(), PORT);
    }

    /// The one that the running product knows. It starts when somebody needs it.
    static OutsideProvider get() {
        return Only.PROVIDER;
    }

    private static final class Only {

        private static final OutsideProvider PROVIDER = new OutsideProvider();
    }

    /// Tells the product where this provider will be, for three cities.
    public static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var here = "http://localhost:" + PORT + "/";
            TestPropertyValues.of(
                            cities(CITY, "resident.issuer", here + "resident"),
                            cities(CITY, "resident.client-secret", "secret"),
                            cities(CITY, "resident.scopes", "openid,profile,rrn"),
                            cities(CITY, "staff.issuer", here + "staff"),
                            cities(CITY, "staff.scopes", "openid,profile,rrn,vo"),
                            cities(CITY_WITH_AN_ORGANISATION, "staff.issuer", here + "staff"),
                            cities(CITY_WITH_AN_ORGANISATION, "organisation", ORGANISATION),
                            cities(CITY_OF_A_LATE_PROVIDER, "resident.issuer", here + "late"))
                    .applyTo(context);
        }

        private static String cities(String city, String setting, String value) {
            return "balieplein.oidc.cities." + city + "." + setting + "=" + value;
        }
    }

    String issuer(String name) {
        return server.issuerUrl(name).toString();
    }

    /// Somebody leaves a city for this provider.
    Visit begin(City city, Population population) {
        return begin(city, "/sign-in/start/" + population.code());
    }

    Visit begin(City city, String start) {
        var asked = URI.create(city.get(start).header("location"));
        var parameters =
                UriComponentsBuilder.fromUri(asked).build().getQueryParams().toSingleValueMap();
        var decoded = new HashMap<String, String>();
        parameters.forEach(
                (name, value) -> decoded.put(name, java.net.URLDecoder.decode(value, StandardCharsets.UTF_8)));
        return new Visit(asked, decoded);
    }

    /// Where this provider sends the visitor back to, on the city's host.
    String back(Visit visit) {
        try {
            var answer =
                    HTTP.send(HttpRequest.newBuilder(visit.asked()).build(), HttpResponse.BodyHandlers.discarding());
            var location = answer.headers().firstValue("location").orElseThrow();
            challenges.put(location.replaceFirst(".*[?&]code=([^&]+).*", "$1"), visit.parameter("code_challenge"));
            return location.replaceFirst("^https?://[^/]+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a good token for this visit says.
    JWTClaimsSet.Builder claims(Visit visit, String issuer) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer(issuer))
                .subject("person-" + UUID.randomUUID())
                .audience(visit.parameter("client_id"))
                .claim("nonce", visit.parameter("nonce"))
                .claim("family_name", "Testmans")
                .issueTime(in(Duration.ZERO))
                .expirationTime(in(Duration.ofMinutes(5)));
    }

    /// The next token says this, signed as it should be.
    void tell(JWTClaimsSet claims) {
        tell(sign(key, claims), String.valueOf(claims.getSubject()));
    }

    /// The next token is this, whatever it is.
    void tell(String token, String subject) {
        idToken = token;
        userInfo = Map.of("sub", subject);
    }

    /// Signs in somebody whose token was changed in this way; the answer of the product to their return.
    String signIn(City city, Population population, UnaryOperator<JWTClaimsSet.Builder> change) {
        var visit = begin(city, population);
        tell(change.apply(claims(visit, population.code())).build());
        return city.get(back(visit)).header("location");
    }

    RSAKey key() {
        return key;
    }

    /// From now on this provider signs with another key, and forgets the old one.
    void changeKey() {
        key = newKey();
        published.clear();
        published.add(key);
    }

    void fallSilent(boolean isSilent) {
        silent = isSilent;
    }

    void open() {
        late = false;
    }

    static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Tokens live by the real clock.
    static Date in(Duration time) {
        return Date.from(InstantSource.system().instant().plus(time));
    }

    private OAuth2HttpResponse describeLate(OAuth2HttpRequest request) {
        var issuer = issuer("late");
        return late
                ? answer(503, Map.of())
                : answer(
                        200,
                        Map.of(
                                "issuer", issuer,
                                "authorization_endpoint", issuer + "/authorize",
                                "token_endpoint", issuer + "/token",
                                "jwks_uri", issuer + "/jwks",
                                "subject_types_supported", List.of("public")));
    }

    private OAuth2HttpResponse keys(OAuth2HttpRequest request) {
        return silent
                ? answer(503, Map.of())
                : answer(
                        200, new JWKSet(List.copyOf(published)).toPublicJWKSet().toJSONObject());
    }

    private OAuth2HttpResponse tokens(OAuth2HttpRequest request) {
        var code = request.getFormParameters().get("code");
        var verifier = request.getFormParameters().get("code_verifier");
        if (silent) {
            return answer(503, Map.of());
        }
        if (verifier == null || !challenge(verifier).equals(challenges.get(code)) || !usedCodes.add(code)) {
            return answer(400, Map.of("error", "invalid_grant"));
        }
        return answer(
                200, Map.of("access_token", "opaque", "token_type", "Bearer", "expires_in", 60, "id_token", idToken));
    }

    private static OAuth2HttpResponse answer(int status, Map<String, Object> members) {
        var headers = Headers.of("Content-Type", "application/json");
        return new OAuth2HttpResponse(headers, status, JSON.writeValueAsString(members), null);
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

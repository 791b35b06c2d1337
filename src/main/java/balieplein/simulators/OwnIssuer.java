package balieplein.simulators;

import balieplein.identity.Population;
import balieplein.identity.StandInProvider;
import balieplein.web.Screen;
import balieplein.web.Sites;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/// The product as a client of its own simulated provider. The browser goes to the host it is on; the product itself
/// goes to this machine, because names such as `dijlestad.localhost` need not mean anything to a server.
@Component
@Simulated
class OwnIssuer implements StandInProvider {

    private static final List<String> RESIDENT_SCOPES = List.of("openid", "profile", "rrn");
    private static final List<String> STAFF_SCOPES = List.of("openid", "profile");

    static final String PATH = "/simulators/oidc";
    static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Sites sites;
    private final Environment environment;

    OwnIssuer(Sites sites, Environment environment) {
        this.sites = sites;
        this.environment = environment;
    }

    @Override
    public ClientRegistration register(Population population, ClientRegistration.Builder registration) {
        var seen = Screen.current().origin() + PATH;
        return registration
                .clientId(SimulatedClient.idFor(population))
                .clientSecret(SimulatedClient.SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(population == Population.RESIDENT ? RESIDENT_SCOPES : STAFF_SCOPES)
                .issuerUri(seen)
                .authorizationUri(seen + "/authorize")
                .tokenUri(inside("/token"))
                .jwkSetUri(keysUri())
                .userInfoUri(inside("/userinfo"))
                .providerConfigurationMetadata(Map.of(
                        "end_session_endpoint",
                        seen + "/end-session",
                        "authorization_response_iss_parameter_supported",
                        true))
                .build();
    }

    @Override
    public boolean isIssuer(String issuer) {
        if (!issuer.endsWith(PATH) || !issuer.startsWith("http")) {
            return false;
        }
        var host = URI.create(issuer).getHost();
        return host != null
                && (OWN_NAMES.contains(host)
                        || sites.findByHost(host.toLowerCase(Locale.ROOT)).isPresent());
    }

    @Override
    public String keysUri() {
        return inside("/jwks");
    }

    private String inside(String path) {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + PATH + path;
    }
}

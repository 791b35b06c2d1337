package balieplein.identity;

import balieplein.web.Links;
import balieplein.web.Screen;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// What the screens of signing in and out need to know.
@Component
public class SignInDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SignInDesk.class);

    private final Providers providers;

    SignInDesk(Providers providers) {
        this.providers = providers;
    }

    /// Where these people start to sign in, to come back to `wanted`. Empty when no provider is configured for them.
    ///
    /// @param level what is asked of the provider, null for whatever it likes
    public Optional<String> start(Population population, @Nullable String wanted, @Nullable Assurance level) {
        return Optional.of(population)
                .filter(providers::serves)
                .map(served -> Links.href(SignInPaths.START + "/" + served.code()) + "?to="
                        + Links.encode(ReturnPath.own(wanted))
                        + (level == null ? "" : "&level=" + level.code()));
    }

    /// Where to end the session at the provider. Empty when it has no such address or does not answer.
    public Optional<String> endAtProvider(Population population) {
        try {
            return providers.registration(population).flatMap(registration -> Optional.ofNullable(registration
                            .getProviderDetails()
                            .getConfigurationMetadata()
                            .get("end_session_endpoint"))
                    .map(endpoint -> UriComponentsBuilder.fromUriString(endpoint.toString())
                            .queryParam("client_id", registration.getClientId())
                            .queryParam(
                                    "post_logout_redirect_uri", Screen.current().origin() + "/")
                            .encode()
                            .toUriString()));
        } catch (ProviderDown e) {
            LOG.warn("{}", e.getMessage());
            return Optional.empty();
        }
    }
}

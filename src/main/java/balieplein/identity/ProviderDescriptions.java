package balieplein.identity;

import balieplein.kernel.RealTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// What identity providers say of themselves.
@Component
final class ProviderDescriptions {

    private static final Duration REST = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<Map<String, Object>> MEMBERS =
            new ParameterizedTypeReference<>() {};

    private final Outbound outbound;
    private final Map<String, Map<String, Object>> descriptions = new ConcurrentHashMap<>();
    private final Map<String, Instant> failures = new ConcurrentHashMap<>();
    private final InstantSource realClock = RealTime.CLOCK;

    ProviderDescriptions(Outbound outbound) {
        this.outbound = outbound;
    }

    /// What the provider says of itself (OpenID Connect Discovery), asked once. After a failure everybody gets that
    /// answer for a while, so that visitors do not queue for a provider that is down.
    Map<String, Object> describe(String issuer) {
        var known = descriptions.get(issuer);
        if (known != null) {
            return known;
        }
        var failed = failures.get(issuer);
        if (failed != null && realClock.instant().isBefore(failed.plus(REST))) {
            throw new ProviderDown(issuer, "it did not answer a moment ago");
        }
        return discover(issuer);
    }

    private Map<String, Object> discover(String issuer) {
        try {
            var description = RestClient.create(outbound.template())
                    .get()
                    .uri(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(MEMBERS);
            if (description == null || !Objects.equals(description.get("issuer"), issuer)) {
                throw new ProviderDown(
                        issuer, "it calls itself " + (description == null ? null : description.get("issuer")));
            }
            failures.remove(issuer);
            descriptions.put(issuer, description);
            return description;
        } catch (RestClientException e) {
            failures.put(issuer, realClock.instant());
            throw new ProviderDown(issuer, String.valueOf(e.getMessage()));
        }
    }
}

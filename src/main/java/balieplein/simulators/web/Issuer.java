package balieplein.simulators.web;

import balieplein.kernel.CurrentCity;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/// The simulated provider as the asker sees it: its address, and the cities it may speak of there.
final class Issuer {

    private static final Pattern WITHOUT_A_NAME = Pattern.compile("localhost|[0-9.]+|\\[[0-9a-fA-F:.]+]");

    private Issuer() {}

    static String of(HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath("/simulators/oidc")
                .toUriString();
    }

    /// On a city's own host name that city alone; on plain `localhost` or an address all cities of the demo.
    static String cities(HttpServletRequest request) {
        return WITHOUT_A_NAME.matcher(request.getServerName()).matches() ? "*" : CurrentCity.code();
    }
}

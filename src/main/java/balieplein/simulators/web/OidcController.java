package balieplein.simulators.web;

import balieplein.identity.Open;
import balieplein.simulators.Simulated;
import balieplein.simulators.SimulatedIssuer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What programs ask of the simulated identity provider: its description, its keys, tokens, who somebody is.
@RestController
@RequestMapping(path = "/simulators/oidc", produces = MediaType.APPLICATION_JSON_VALUE)
@Open
@Simulated
final class OidcController {

    private final SimulatedIssuer issuer;

    OidcController(SimulatedIssuer issuer) {
        this.issuer = issuer;
    }

    @GetMapping("/.well-known/openid-configuration")
    Map<String, Object> describe(HttpServletRequest request) {
        return Discovery.of(Issuer.of(request));
    }

    @GetMapping("/jwks")
    Map<String, Object> keys() {
        return issuer.publicKeys();
    }

    @PostMapping("/token")
    ResponseEntity<Map<String, Object>> token(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String basic,
            @RequestParam Map<String, String> form) {
        var login = ClientLogin.of(basic, form);
        if (!issuer.isClient(login.id(), login.secret())) {
            return refuse(401, "invalid_client", "The client or its secret is unknown.");
        }
        var tokens =
                switch (form.getOrDefault("grant_type", "")) {
                    case "client_credentials" -> issuer.grant(Issuer.of(request), login.id(), Issuer.cities(request));
                    case "authorization_code" ->
                        issuer.redeem(
                                login.id(),
                                form.getOrDefault("code", ""),
                                form.getOrDefault("redirect_uri", ""),
                                form.getOrDefault("code_verifier", ""));
                    default ->
                        new SimulatedIssuer.Tokens.Refused(
                                "unsupported_grant_type", "authorization_code and client_credentials only.");
                };
        return switch (tokens) {
            case SimulatedIssuer.Tokens.Granted(var members) ->
                ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(members);
            case SimulatedIssuer.Tokens.Refused(var error, var description) -> refuse(400, error, description);
        };
    }

    @RequestMapping(
            path = "/userinfo",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<Map<String, Object>> userInfo(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.startsWith("Bearer "))
                .flatMap(header -> issuer.userInfo(header.substring("Bearer ".length())))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.status(401)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                        .build());
    }

    private static ResponseEntity<Map<String, Object>> refuse(int status, String error, String description) {
        var answer = ResponseEntity.status(status).cacheControl(CacheControl.noStore());
        if (status == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"demo\"");
        }
        return answer.body(Map.of("error", error, "error_description", description));
    }
}

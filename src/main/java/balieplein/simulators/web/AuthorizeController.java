package balieplein.simulators.web;

import balieplein.identity.Assurance;
import balieplein.identity.Open;
import balieplein.identity.Population;
import balieplein.identity.Role;
import balieplein.simulators.AuthorizationRequest;
import balieplein.simulators.DemoPerson;
import balieplein.simulators.Simulated;
import balieplein.simulators.SimulatedIssuer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/// The pages of the simulated identity provider: choose who you are, and go back to the product.
@Controller
@RequestMapping("/simulators/oidc")
@Open
@Simulated
final class AuthorizeController {

    /// A request that goes back to the product with an error instead of a code.
    private static final class Refused extends RuntimeException {

        private final transient URI back;

        Refused(AuthorizationRequest request, String error) {
            super(error);
            this.back = back(request, "error", error);
        }
    }

    private static final Pattern ON_THIS_MACHINE =
            Pattern.compile("http://(([a-z0-9-]+\\.)?localhost|127\\.0\\.0\\.1)(:[0-9]{1,5})?/");

    private final SimulatedIssuer issuer;

    AuthorizeController(SimulatedIssuer issuer) {
        this.issuer = issuer;
    }

    @GetMapping("/authorize")
    PeoplePage choose(HttpServletRequest http, @RequestParam Map<String, String> asked) {
        var request = read(http, asked);
        var people = DemoPerson.list(population(request)).stream()
                .map(person -> new PeoplePage.Line(
                        person.name(),
                        person.roles().stream().sorted().map(Role::code).toList(),
                        Objects.requireNonNullElse(person.nationalNumber(), ""),
                        further(http, "/as/" + person.id())))
                .toList();
        return new PeoplePage(people, request.level().code(), levels(http), further(http, "/nobody"));
    }

    @GetMapping("/authorize/as/{person}")
    ResponseEntity<Void> choose(
            HttpServletRequest http, @PathVariable String person, @RequestParam Map<String, String> asked) {
        var request = read(http, asked);
        var isKnown = DemoPerson.list(population(request)).stream()
                .anyMatch(known -> known.id().equals(person));
        if (!isKnown) {
            throw new Refused(request, "access_denied");
        }
        return redirect(back(request, "code", issuer.authorize(request, person)));
    }

    @GetMapping("/authorize/nobody")
    ResponseEntity<Void> cancel(HttpServletRequest http, @RequestParam Map<String, String> asked) {
        throw new Refused(read(http, asked), "access_denied");
    }

    /// There is no session to end: every sign-in asks again who you are.
    @GetMapping("/end-session")
    ResponseEntity<Void> end(
            HttpServletRequest http,
            @RequestParam(name = "post_logout_redirect_uri", required = false) @Nullable String wanted) {
        return redirect(URI.create(wanted != null && isHere(http, wanted) ? wanted : "/"));
    }

    @ExceptionHandler
    ResponseEntity<Void> refuse(Refused refused) {
        return redirect(refused.back);
    }

    /// An unknown client or an address elsewhere gets a plain refusal: sending the visitor there would be an open
    /// redirect.
    private static AuthorizationRequest read(HttpServletRequest http, Map<String, String> asked) {
        var request = new AuthorizationRequest(
                Issuer.of(http),
                Issuer.cities(http),
                asked.getOrDefault("client_id", ""),
                asked.getOrDefault("redirect_uri", ""),
                asked.getOrDefault("scope", ""),
                asked.get("state"),
                asked.get("nonce"),
                asked.getOrDefault("response_type", ""),
                asked.getOrDefault("code_challenge_method", ""),
                asked.getOrDefault("code_challenge", ""),
                Assurance.find(asked.getOrDefault("level", "")).orElse(Assurance.HIGH));
        if (request.population().isEmpty() || !isHere(http, request.redirectUri())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Unknown client or address to return to.");
        }
        var error = request.error();
        if (error != null) {
            throw new Refused(request, error);
        }
        return request;
    }

    /// The same page for each way to sign in.
    private static Map<String, String> levels(HttpServletRequest http) {
        var levels = new TreeMap<String, String>();
        for (var level : List.of(Assurance.BASIC, Assurance.HIGH)) {
            levels.put(level.code(), further(http, "").replaceAll("&level=[a-z]*", "") + "&level=" + level.code());
        }
        return levels;
    }

    private static String further(HttpServletRequest http, String choice) {
        return "/simulators/oidc/authorize" + choice + "?" + http.getQueryString();
    }

    /// On this address, or another program on this machine.
    private static boolean isHere(HttpServletRequest http, String uri) {
        var origin = Issuer.of(http).replaceFirst("/simulators/oidc$", "");
        return uri.startsWith(origin + "/") || ON_THIS_MACHINE.matcher(uri).lookingAt();
    }

    private static Population population(AuthorizationRequest request) {
        return request.population().orElseThrow();
    }

    private static URI back(AuthorizationRequest request, String name, String value) {
        var uri = UriComponentsBuilder.fromUriString(request.redirectUri())
                .queryParam(name, "{value}")
                .queryParam("iss", "{issuer}");
        return request.state() == null
                ? uri.encode().buildAndExpand(value, request.issuer()).toUri()
                : uri.queryParam("state", "{state}")
                        .encode()
                        .buildAndExpand(value, request.issuer(), request.state())
                        .toUri();
    }

    private static ResponseEntity<Void> redirect(URI target) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(target).build();
    }
}

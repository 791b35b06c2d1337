package balieplein;

import balieplein.identity.Population;
import balieplein.identity.Role;
import balieplein.simulators.DemoPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/// A city as seen over HTTP by somebody: a visitor, a program with a token, or a person signed in with a browser.
///
/// ```
/// var city = City.fresh();
/// city.as(Role.COUNTER).post("/api/v1/counters/7/next", Map.of());
/// ```
public final class City {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String host;
    private final int port;
    private final Map<String, String> headers;
    private final Map<String, String> cookies = new HashMap<>();

    private City(String host, int port, Map<String, String> headers) {
        this.host = host;
        this.port = port;
        this.headers = Map.copyOf(headers);
    }

    /// The city with this code.
    public static City named(String code) {
        return onHost(code + ".localhost");
    }

    /// Whoever answers on this host name.
    public static City onHost(String host) {
        return new City(host, RunningPort.get(), Map.of());
    }

    /// A city of a product that runs as a process of its own.
    public static City of(Product product, String code) {
        return new City(code + ".localhost", product.port(), Map.of());
    }

    /// A new city with nothing in it but its name, under a code that no other test uses.
    public static City fresh() {
        return with("");
    }

    /// A new city with these sections of the city file: calendar, services, products, locations.
    public static City with(String sections) {
        return called(freshCode(), sections);
    }

    /// The same under a code that somebody knew before.
    public static City called(String code, String sections) {
        var file = """
                balieplein: 1
                city:
                  code: %1$s
                  name: %1$s
                  title: Stad %1$s
                  hosts: [%1$s.localhost]
                  languages: [nl, fr, en, de]
                  phone: "016 00 00 00"
                  email: info@%1$s.example
                """.formatted(code) + sections;
        RunningPort.bring(file);
        return named(code);
    }

    /// A new city with everything one of the model cities has, such as `dijlestad`.
    public static City like(String model) {
        return like(model, file -> file);
    }

    /// The same, with something changed in its file.
    public static City like(String model, UnaryOperator<String> change) {
        var code = freshCode();
        try (var file = City.class.getResourceAsStream("/cities/" + model + ".yaml")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            RunningPort.bring(change.apply(text)
                    .replace("code: " + model, "code: " + code)
                    .replace("[" + model + ".localhost]", "[" + code + ".localhost]"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return named(code);
    }

    /// A code that no other test uses.
    public static String freshCode() {
        return "c" + UUID.randomUUID().toString().substring(0, 8);
    }

    /// The same product on another port, for tests with two instances.
    public City atPort(int other) {
        return new City(host, other, headers);
    }

    public String code() {
        return host.replace(".localhost", "");
    }

    public String host() {
        return host;
    }

    /// Scheme, host and port as a browser shows them.
    public String origin() {
        return "http://" + host + ":" + port;
    }

    /// A program or device with a token of this role for this city.
    public City as(Role role) {
        return withToken(token(role));
    }

    /// A token of this role, asked of the simulated provider on this host.
    public String token(Role role) {
        var answer = new City(host, port, Map.of())
                .form(
                        "/simulators/oidc/token",
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "demo-" + role.code(),
                        "client_secret",
                        "demo");
        if (answer.status() != 200) {
            throw new AssertionError("No token for " + role + ": " + answer);
        }
        return answer.json().path("access_token").asString();
    }

    public City withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /// The same, and every request carries this header.
    public City with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        var other = new City(host, port, more);
        other.cookies.putAll(cookies);
        return other;
    }

    /// Somebody of this role with a browser, signed in at the simulated provider.
    public City signedIn(Role role) {
        var population = role == Role.RESIDENT ? Population.RESIDENT : Population.STAFF;
        var person = DemoPerson.list(population).stream()
                .filter(one -> one.roles().contains(role))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody in the demo is " + role + "."));
        return signedIn(population, person.name());
    }

    /// A resident with a browser, by name.
    public City signedIn(String name) {
        return signedIn(Population.RESIDENT, name);
    }

    private City signedIn(Population population, String name) {
        var browser = new City(host, port, headers);
        var people = browser.follow("/sign-in/start/" + population.code());
        var choice = people.page().selectXpath("//a[contains(., '" + name + "')]");
        var home = browser.get(choice.attr("href"));
        browser.get(home.target());
        if (browser.cookies.isEmpty()) {
            throw new AssertionError("Nobody is signed in: " + home);
        }
        return browser;
    }

    /// The value of a cookie of this browser, empty when it has none.
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /// Gets a page and follows where it leads on this host, five times at most.
    public Answer follow(String path) {
        var answer = get(path);
        for (var steps = 0; steps < 5 && answer.status() / 100 == 3; steps++) {
            answer = get(answer.target());
        }
        return answer;
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /// Sends a body as it is.
    public Answer send(String method, String path, String type, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /// Posts names and values as a form, without looking at a page first.
    public Answer form(String path, String... namesAndValues) {
        return form(path, Forms.pairs(namesAndValues));
    }

    /// Fills in the first form of a page that posts to this address, as a person does: hidden fields go along.
    public Answer submit(String page, String action, String... namesAndValues) {
        var form = Forms.find(get(page).page(), action);
        return form(form.attr("action"), Forms.filled(form, namesAndValues));
    }

    /// Chooses a file in the form of a page that posts to this address, with these names and values on top.
    public Answer upload(String page, String action, String field, byte[] file, String... namesAndValues) {
        var form = Forms.find(get(page).page(), action);
        return send(Forms.uploading(request(form.attr("action")), Forms.filled(form, namesAndValues), field, file));
    }

    /// Posts a form that the page does not show to this visitor, with the page's token against forgery.
    public Answer submitTo(String page, String action, String... namesAndValues) {
        var fields = Forms.pairs(namesAndValues);
        fields.put("_csrf", get(page).page().select("input[name=_csrf]").first().attr("value"));
        return form(action, fields);
    }

    private Answer form(String path, Map<String, String> fields) {
        return send("POST", path, "application/x-www-form-urlencoded", Forms.encoded(fields));
    }

    private Answer send(String method, String path, Object body) {
        return send(method, path, "application/json", JSON.writeValueAsString(body));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Host", host + ":" + port);
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            var line = new StringJoiner("; ");
            cookies.forEach((name, value) -> line.add(name + "=" + value));
            request.header("Cookie", line.toString());
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}

package balieplein.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real Keycloak as a process of its own, with a realm that tells what ACM/IDM tells. `-Pkeycloak` unpacks it.
final class Keycloak implements AutoCloseable {

    static final String SECRET = "a-secret-of-a-test";

    private static final Path HOME = Path.of("target/keycloak");
    private static final String PASSWORD = "for-a-test-only";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SECONDS_TO_START = 180;

    private final Process process;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// @param productPort where people are sent back to
    /// @param nationalNumber of Karel
    static Keycloak start(int port, int productPort, String nationalNumber) throws IOException, InterruptedException {
        var program = program();
        var realm = Files.readString(Path.of("src/test/resources/keycloak/realm.json"))
                .replace("PRODUCT_PORT", String.valueOf(productPort))
                .replace("NATIONAL_NUMBER", nationalNumber);
        FileSystemUtils.deleteRecursively(program.resolve("data"));
        Files.writeString(
                Files.createDirectories(program.resolve("data/import")).resolve("realm.json"), realm);
        var builder = new ProcessBuilder(
                        "bash",
                        program.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(HOME.resolve("log.txt").toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        PASSWORD));
        var keycloak = new Keycloak(builder.start(), port);
        keycloak.awaitRealm();
        return keycloak;
    }

    static String issuer(int port) {
        return "http://127.0.0.1:" + port + "/realms/acm";
    }

    /// Somebody types a name and password where the product sent them; where Keycloak sends them back to.
    String signIn(String asked, String user) throws IOException, InterruptedException {
        var page = http.send(HttpRequest.newBuilder(URI.create(asked)).build(), HttpResponse.BodyHandlers.ofString());
        if (page.statusCode() / 100 == 3) {
            return page.headers().firstValue("location").orElseThrow();
        }
        var form = Jsoup.parse(page.body()).selectFirst("form");
        if (form == null) {
            throw new AssertionError("Keycloak shows no form: " + page.body());
        }
        var answer = http.send(
                post(URI.create(form.attr("action")), Map.of("username", user, "password", PASSWORD))
                        .header("Cookie", cookies(page))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError(
                        user + " does not get in: " + Jsoup.parse(answer.body()).text()));
    }

    /// Keycloak calls this machine safe enough for cookies that browsers keep for https; Java's cookie store does not.
    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    /// A token for a program that is no person.
    String programToken() throws IOException, InterruptedException {
        return token(
                "acm",
                Map.of("grant_type", "client_credentials", "client_id", "kiosk-software", "client_secret", SECRET));
    }

    /// As an administrator ends every session of somebody.
    void endSessionsOf(String user) throws IOException, InterruptedException {
        var token = token(
                "master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", PASSWORD));
        var id = json(authorized("/admin/realms/acm/users?exact=true&username=" + user, token)
                        .build())
                .path(0)
                .path("id")
                .asString();
        http.send(
                authorized("/admin/realms/acm/users/" + id + "/logout", token)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    private static Path program() throws IOException {
        try (var unpacked = Files.newDirectoryStream(HOME, "keycloak-*")) {
            return unpacked.iterator().next().toAbsolutePath();
        }
    }

    private void awaitRealm() throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(issuer(port) + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        for (var second = 0; second < SECONDS_TO_START && process.isAlive(); second++) {
            try {
                if (http.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it opens its port when it is ready
            }
            process.waitFor(1, TimeUnit.SECONDS);
        }
        throw new AssertionError("Keycloak did not come up:\n" + Files.readString(HOME.resolve("log.txt")));
    }

    private String token(String realm, Map<String, String> fields) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + port + "/realms/" + realm + "/protocol/openid-connect/token");
        return json(post(uri, fields).build()).path("access_token").asString();
    }

    private HttpRequest.Builder authorized(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode json(HttpRequest request) throws IOException, InterruptedException {
        return JSON.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static HttpRequest.Builder post(URI uri, Map<String, String> fields) {
        var body = new StringJoiner("&");
        fields.forEach((name, value) -> body.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }
}

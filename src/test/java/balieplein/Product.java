package balieplein;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The product as a process of its own, to be stopped, killed and started again.
public final class Product implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration START_TIME = Duration.ofSeconds(120);

    private final Process process;
    private final int port;
    private final Path log;

    private Product(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /// Starts it with these options and waits until it is healthy.
    public static Product start(Path data, String... options) throws IOException, InterruptedException {
        var product = launch(data, Map.of(), options);
        product.awaitHealth();
        return product;
    }

    /// Starts one more instance on the database of the one that runs on this data.
    public static Product startBeside(Path running, Path own, String... options)
            throws IOException, InterruptedException {
        var port = Files.readAllLines(running.resolve("postgresql/postmaster.pid"))
                .get(3)
                .strip();
        var all = new ArrayList<>(List.of(
                "--balieplein.database.url=jdbc:postgresql://localhost:" + port + "/balieplein",
                "--balieplein.database.user=balieplein",
                "--balieplein.database.password="
                        + Files.readString(running.resolve("database.password")).strip()));
        all.addAll(List.of(options));
        return start(own, all.toArray(String[]::new));
    }

    /// Starts it and does not wait; for starts that must fail.
    public static Product launch(Path data, Map<String, String> environment, String... options) throws IOException {
        return launch(data, environment, ProductProgram.command(), options);
    }

    /// Starts the one jar that people get, with this Java, in a folder where no source tree is.
    public static Product launchJar(Path java, Path folder, Map<String, String> environment, String... options)
            throws IOException {
        try (var built = Files.newDirectoryStream(Path.of("target"), "balieplein-*.jar")) {
            var jar = built.iterator().next().toAbsolutePath();
            return launch(
                    folder.resolve("data"), environment, List.of(java.toString(), "-jar", jar.toString()), options);
        }
    }

    private static Product launch(Path data, Map<String, String> environment, List<String> program, String... options)
            throws IOException {
        var port = freePort();
        var log = Files.createTempFile("balieplein", ".log");
        var command = new ArrayList<>(program);
        command.addAll(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--balieplein.data=" + data.toAbsolutePath(),
                "--balieplein.database.program="
                        + Path.of("target/test-program").toAbsolutePath()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command)
                .directory(Files.createDirectories(data).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Product(builder.start(), port, log);
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public int port() {
        return port;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(uri(path))
                        .timeout(Duration.ofSeconds(20))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// Everything it has said so far.
    public String log() throws IOException {
        return Files.readString(log);
    }

    /// Waits until it ends by itself and answers its exit code.
    public int awaitExit(Duration atMost) throws InterruptedException, IOException {
        if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("It still runs after " + atMost + ":\n" + log());
        }
        return process.exitValue();
    }

    /// As a power cut for the process: no shutdown hooks.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// As an operator stops it.
    public void stop() throws InterruptedException, IOException {
        process.destroy();
        awaitExit(Duration.ofSeconds(60));
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }

    public void awaitHealth() throws IOException, InterruptedException {
        var clock = InstantSource.system();
        var end = clock.instant().plus(START_TIME);
        while (clock.instant().isBefore(end) && process.isAlive()) {
            try {
                if (get("/actuator/health").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError("The product did not come up:\n" + log());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

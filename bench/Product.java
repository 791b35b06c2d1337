package bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Balieplein as a process of its own, from its jar, with the demo's cities and data in a temporary folder.
final class Product implements AutoCloseable {

    /// How we run it (docs/operate).
    static final String OPTIONS = "@bin/jvm.options";

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final long POLL_MILLIS = 20;

    private final Process process;
    private final int port;
    private final Path data;
    private final double startSeconds;

    private Product(Process process, int port, Path data, double startSeconds) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.startSeconds = startSeconds;
    }

    /// Starts it and waits until it is healthy.
    ///
    /// @param java options of the virtual machine, then `-jar` and what follows
    static Product start(Path data, List<String> java, String... options) throws Exception {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.addAll(List.of(
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--balieplein.data=" + data,
                "--logging.level.root=WARN"));
        command.addAll(List.of(options));
        var log = Files.createDirectories(Path.of("target/bench")).resolve("product.log");
        var begin = System.nanoTime();
        var builder = new ProcessBuilder(command);
        if (java.contains(OPTIONS)) {
            builder.environment().put("MALLOC_ARENA_MAX", "2");
        }
        var process = builder
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        awaitHealth(process, port, log);
        return new Product(process, port, data, (System.nanoTime() - begin) / 1e9);
    }

    int port() {
        return port;
    }

    double startSeconds() {
        return Latencies.rounded(startSeconds);
    }

    ProcessHandle java() {
        return process.toHandle();
    }

    /// PostgreSQL runs beside the product, not below it.
    Optional<ProcessHandle> database() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmaster().get(0).strip()));
    }

    /// Where the embedded server listens.
    String jdbcUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + postmaster().get(3).strip() + "/balieplein";
    }

    String password() throws IOException {
        return Files.readString(data.resolve("database.password")).strip();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    static Path temporaryData() throws IOException {
        return Files.createTempDirectory("balieplein-bench");
    }

    static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
    }

    private static void awaitHealth(Process process, int port, Path log) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try (var wire = new Wire(port, "localhost")) {
                if (wire.get("/actuator/health").ok()) {
                    return;
                }
            } catch (IOException notYet) {
                // it is still starting
            }
            process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The product does not start. Its last words are in " + log + ".");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package balieplein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The finished jar, as a city's ICT gets it.
class JarIT {

    @TempDir
    private Path folder;

    @Test
    void an_older_java_finds_java_25_beside_it_and_the_demo_needs_no_source_tree() throws Exception {
        var java = olderJava();
        assumeThat(java).as("a Java older than 25 on this machine").isPresent();
        try (var product = Product.launchJar(java.get(), folder, Map.of(), "--spring.profiles.active=demo")) {
            product.awaitHealth();
            assertThat(product.get("/api/v1/city").body()).contains("\"dijlestad\"");
            product.stop();
            assertThat(folder.resolve("data/postgresql/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void java_25_starts_it_without_a_detour() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        try (var product = Product.launchJar(java, folder, Map.of(), "--spring.profiles.active=demo")) {
            product.awaitHealth();
            assertThat(product.get("/actuator/health").body()).contains("UP");
        }
    }

    @Test
    void production_has_no_model_cities_and_no_simulators() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        try (var product = Product.launchJar(java, folder, Map.of())) {
            product.awaitHealth();
            for (var path : new String[] {"/", "/api/v1/city", "/simulators", "/api/v1/demo/clock"}) {
                assertThat(product.get(path).statusCode()).as(path).isEqualTo(404);
            }
            product.stop();
        }
    }

    private static Optional<Path> olderJava() throws Exception {
        if (!Files.isDirectory(Path.of("/usr/lib/jvm"))) {
            return Optional.empty();
        }
        try (var homes = Files.list(Path.of("/usr/lib/jvm"))) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(JarIT::isOlder)
                    .map(home -> home.resolve("bin/java"))
                    .findFirst();
        }
    }

    private static boolean isOlder(Path home) {
        try {
            var process = new ProcessBuilder(home.resolve("bin/java").toString(), "-version")
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes());
            process.onExit()
                    .orTimeout(10, java.util.concurrent.TimeUnit.SECONDS)
                    .join();
            return said.contains("\"17") || said.contains("\"21");
        } catch (java.io.IOException e) {
            throw new IllegalStateException("No answer from " + home + " within " + Duration.ofSeconds(10), e);
        }
    }
}

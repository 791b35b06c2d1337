package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starting, stopping and being killed, as an operator meets them. Each test finds a product that runs, and leaves one
/// that runs on the same data.
@Tag("running")
class StartTest {

    @TempDir
    private static Path folder;

    private static Product product;
    private static Duration startTook;

    @BeforeAll
    static void one_runs() throws Exception {
        var begin = System.nanoTime();
        product = Product.start(folder);
        startTook = Duration.ofNanos(System.nanoTime() - begin);
    }

    @AfterAll
    static void stop() throws Exception {
        if (product != null) {
            product.close();
        }
    }

    @AfterEach
    void one_still_runs() throws Exception {
        assertThat(product.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    /// On a machine that does more at once, no later than a start that succeeds.
    @Test
    void a_wrong_database_address_fails_within_ten_seconds_and_says_what_to_check() throws Exception {
        var wrong = login("jdbc:postgresql://127.0.0.1:" + Product.freePort() + "/nowhere", "nobody", "nothing-secret");
        var other = folder.resolve("wrong");
        try (var refused = Product.launch(other, wrong)) {
            var tenSeconds = Duration.ofSeconds(10);
            assertThat(refused.awaitExit(startTook.compareTo(tenSeconds) > 0 ? startTook : tenSeconds))
                    .isNotZero();
            assertThat(refused.log()).contains("Check BALIEPLEIN_DATABASE_URL").doesNotContain("nothing-secret");
            assertThat(other.resolve("postgresql")).doesNotExist();
        }
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused_with_a_clear_sentence() throws Exception {
        try (var second = Product.launch(folder, Map.of())) {
            assertThat(second.awaitExit(Duration.ofSeconds(40))).isNotZero();
            assertThat(second.log())
                    .contains("is in use by another running Balieplein")
                    .contains("--balieplein.data=");
        }
    }

    @Test
    void a_superuser_is_refused_because_cities_would_not_be_kept_apart() throws Exception {
        var password = Files.readString(folder.resolve("database.password")).strip();
        var superuser = login("jdbc:postgresql://localhost:" + postmasterLine(3) + "/balieplein", "postgres", password);
        try (var refused = Product.launch(folder.resolve("other"), superuser)) {
            assertThat(refused.awaitExit(Duration.ofSeconds(20))).isNotZero();
            assertThat(refused.log()).contains("is a superuser");
        }
    }

    @Test
    void after_both_are_killed_it_starts_again_on_the_same_data() throws Exception {
        product.kill();
        var orphan = postmaster();
        assertThat(orphan.isAlive()).as("PostgreSQL outlives a killed product").isTrue();
        orphan.destroyForcibly();
        orphan.onExit().join();
        product = Product.start(folder);
    }

    @Test
    void a_server_left_by_a_killed_product_is_stopped_before_the_next_start() throws Exception {
        product.kill();
        var orphan = postmaster();
        product = Product.start(folder);
        assertThat(orphan.isAlive()).isFalse();
        assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());
    }

    @Test
    void it_stops_in_order_and_a_pid_file_of_another_program_is_stale_then() throws Exception {
        var started = product.log().length();
        product.stop();
        assertThat(product.log().substring(started))
                .as("nothing misses the database while it stops")
                .doesNotContainPattern("WARN|ERROR|Exception");
        var pidFile = postgresFolder().resolve("postmaster.pid");
        assertThat(pidFile).doesNotExist();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.write(
                    pidFile,
                    List.of(Long.toString(stranger.pid()), postgresFolder().toString(), "0", "5432"));
            product = Product.start(folder);
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    private static Map<String, String> login(String url, String user, String password) {
        return Map.of(
                "BALIEPLEIN_DATABASE_URL", url,
                "BALIEPLEIN_DATABASE_USER", user,
                "BALIEPLEIN_DATABASE_PASSWORD", password);
    }

    private static Path postgresFolder() {
        return folder.resolve("postgresql");
    }

    private static ProcessHandle postmaster() throws Exception {
        return ProcessHandle.of(Long.parseLong(postmasterLine(0))).orElseThrow();
    }

    private static String postmasterLine(int number) throws Exception {
        return Files.readAllLines(postgresFolder().resolve("postmaster.pid"))
                .get(number)
                .strip();
    }
}

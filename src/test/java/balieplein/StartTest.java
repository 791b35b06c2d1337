package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starting, stopping and being killed, as an operator meets them.
@Tag("running")
class StartTest {

    @TempDir
    private Path folder;

    @Test
    void a_wrong_database_address_fails_within_ten_seconds_and_says_what_to_check() throws Exception {
        var wrong = Map.of(
                "BALIEPLEIN_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + Product.freePort() + "/nowhere",
                "BALIEPLEIN_DATABASE_USER", "nobody",
                "BALIEPLEIN_DATABASE_PASSWORD", "nothing-secret");
        try (var product = Product.launch(folder, wrong)) {
            assertThat(product.awaitExit(Duration.ofSeconds(10))).isNotZero();
            assertThat(product.log()).contains("Check BALIEPLEIN_DATABASE_URL").doesNotContain("nothing-secret");
            assertThat(folder.resolve("postgresql")).doesNotExist();
        }
    }

    @Test
    void after_both_are_killed_it_starts_again_on_the_same_data() throws Exception {
        try (var product = Product.start(folder)) {
            product.kill();
        }
        var orphan = postmaster();
        assertThat(orphan.isAlive()).as("PostgreSQL outlives a killed product").isTrue();
        orphan.destroyForcibly();
        orphan.onExit().join();
        try (var again = Product.start(folder)) {
            assertThat(again.get("/actuator/health").statusCode()).isEqualTo(200);
        }
        assertThat(postgresFolder().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_server_left_by_a_killed_product_is_stopped_before_the_next_start() throws Exception {
        try (var product = Product.start(folder)) {
            product.kill();
        }
        var orphan = postmaster();
        try (var again = Product.start(folder)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void it_stops_in_order_and_a_pid_file_of_another_program_is_stale_then() throws Exception {
        try (var product = Product.start(folder)) {
            var started = product.log().length();
            product.stop();
            assertThat(product.log().substring(started))
                    .as("nothing misses the database while it stops")
                    .doesNotContainPattern("WARN|ERROR|Exception");
        }
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.write(
                postgresFolder().resolve("postmaster.pid"),
                List.of(Long.toString(stranger.pid()), postgresFolder().toString(), "0", "5432"));
        try (var again = Product.start(folder)) {
            assertThat(again.get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    private Path postgresFolder() {
        return folder.resolve("postgresql");
    }

    private ProcessHandle postmaster() throws Exception {
        return ProcessHandle.of(Long.parseLong(postmasterLine(0))).orElseThrow();
    }

    private String postmasterLine(int number) throws Exception {
        return Files.readAllLines(postgresFolder().resolve("postmaster.pid"))
                .get(number)
                .strip();
    }
}

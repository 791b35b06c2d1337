package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starting a second one beside one that runs, which goes on undisturbed.
@Tag("running")
class SecondStartTest {

    @TempDir
    private static Path folder;

    private static Product first;

    @BeforeAll
    static void one_runs() throws Exception {
        first = Product.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        if (first != null) {
            first.close();
        }
    }

    @AfterEach
    void the_first_goes_on() throws Exception {
        assertThat(first.get("/actuator/health").statusCode()).isEqualTo(200);
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
        var login = Map.of(
                "BALIEPLEIN_DATABASE_URL",
                "jdbc:postgresql://localhost:" + databasePort() + "/balieplein",
                "BALIEPLEIN_DATABASE_USER",
                "postgres",
                "BALIEPLEIN_DATABASE_PASSWORD",
                password());
        try (var product = Product.launch(folder.resolve("other"), login)) {
            assertThat(product.awaitExit(Duration.ofSeconds(20))).isNotZero();
            assertThat(product.log()).contains("is a superuser");
        }
    }

    @Test
    void a_second_instance_on_the_same_database_starts_no_server_of_its_own() throws Exception {
        var other = folder.resolve("second");
        try (var second = Product.start(
                other,
                "--balieplein.database.url=jdbc:postgresql://localhost:" + databasePort() + "/balieplein",
                "--balieplein.database.user=balieplein",
                "--balieplein.database.password=" + password())) {
            assertThat(second.get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(other.resolve("postgresql")).doesNotExist();
        }
    }

    private static String password() throws Exception {
        return Files.readString(folder.resolve("database.password")).strip();
    }

    private static int databasePort() throws Exception {
        return Integer.parseInt(Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                .get(3)
                .strip());
    }
}

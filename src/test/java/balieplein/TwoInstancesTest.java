package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.identity.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two instances of the product on one database are one product.
@Tag("running")
class TwoInstancesTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    private static Path folder;

    private static Product first;
    private static Product second;
    private static City here;
    private static City there;

    @BeforeAll
    static void startBoth() throws Exception {
        first = Product.start(folder, "--spring.profiles.active=demo");
        var port = Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                .get(3)
                .strip();
        second = Product.start(
                folder.resolve("second"),
                "--spring.profiles.active=demo",
                "--balieplein.database.url=jdbc:postgresql://localhost:" + port + "/balieplein",
                "--balieplein.database.user=balieplein",
                "--balieplein.database.password="
                        + Files.readString(folder.resolve("database.password")).strip());
        here = City.of(first, "dijlestad");
        there = City.of(second, "dijlestad");
        here.put("/api/v1/demo/clock", Map.of("now", "2017-01-19T10:00:00+01:00", "running", true));
    }

    @AfterAll
    static void stopBoth() throws Exception {
        if (second != null) {
            second.close();
        }
        if (first != null) {
            first.close();
        }
    }

    @Test
    void the_clock_of_the_demo_is_the_same_on_both() {
        Await.until(
                SOON,
                () -> there.get("/api/v1/city").json().get("now").stringValue().startsWith("2017-01-19"));
    }

    @Test
    void who_signs_in_on_one_is_signed_in_on_the_other() {
        var browser = here.signedIn(Role.ANALYST);
        var elsewhere = there.with("Cookie", "balieplein=" + browser.cookie("balieplein"));
        assertThat(elsewhere.get("/staff/reports/day").status()).isEqualTo(200);
        assertThat(there.get("/staff/reports/day").status()).isNotEqualTo(200);
    }
}

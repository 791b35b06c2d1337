package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The finished jar on two processors, as on the smallest machine: its first requests load classes from one file.
class CrowdIT {

    private static final int CROWD = 48;
    private static final Map<String, String> SMALL = Map.of("JAVA_TOOL_OPTIONS", "-XX:ActiveProcessorCount=2");
    private static final List<String> PAGES = List.of(
            "/",
            "/products",
            "/nowhere",
            "/search?q=kaart",
            "/api/v1/products",
            "/hours",
            "/staff",
            "/api/v1/openapi.json",
            "/kiosk/stadskantoor",
            "/appointments");

    @TempDir
    private Path folder;

    @Test
    void a_crowd_at_the_door_of_a_product_that_has_just_started_is_answered() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        try (var product = Product.launchJar(java, folder, SMALL, "--spring.profiles.active=demo");
                var crowd = Executors.newFixedThreadPool(CROWD)) {
            product.awaitHealth();
            var doors = Stream.concat(PAGES.stream(), assets()).toList();
            var answers = IntStream.range(0, 2 * CROWD)
                    .mapToObj(one -> crowd.submit(() -> product.get(doors.get(one % doors.size()))))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isLessThan(500);
            }
            assertThat(product.get("/actuator/health").statusCode()).isEqualTo(200);
        }
    }

    private static Stream<String> assets() throws IOException {
        var names = new Properties();
        try (var list = Files.newBufferedReader(Path.of("target/classes/static/assets/assets.properties"))) {
            names.load(list);
        }
        return names.values().stream().limit(PAGES.size()).map(name -> "/assets/" + name);
    }
}

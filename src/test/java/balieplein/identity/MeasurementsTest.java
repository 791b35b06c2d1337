package balieplein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import org.junit.jupiter.api.Test;

/// What the product tells operators, and whom.
@Running
class MeasurementsTest {

    private final City anybody = City.onHost("localhost");
    private final City town = City.fresh();

    @Test
    void health_is_for_everybody() {
        assertThat(anybody.get("/actuator/health").status()).isEqualTo(200);
        assertThat(City.onHost("10.0.0.7").get("/actuator/health").status()).isEqualTo(200);
    }

    @Test
    void measurements_are_for_this_machine() {
        var answer = anybody.get("/actuator/metrics");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void a_proxy_on_this_machine_opens_them_to_nobody() {
        assertThat(anybody.with("X-Forwarded-For", "203.0.113.7")
                        .get("/actuator/metrics")
                        .status())
                .isEqualTo(401);
        assertThat(anybody.with("X-Forwarded-For", "127.0.0.1")
                        .get("/actuator/metrics")
                        .status())
                .isEqualTo(401);
        assertThat(anybody.with("Forwarded", "for=127.0.0.1")
                        .get("/actuator/metrics")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void an_administrator_of_all_cities_reads_them_from_afar() {
        var afar = anybody.with("X-Forwarded-For", "203.0.113.7");
        assertThat(afar.withToken(anybody.token(Role.ADMIN))
                        .get("/actuator/metrics")
                        .status())
                .isEqualTo(200);
        assertThat(afar.withToken(anybody.token(Role.ANALYST))
                        .get("/actuator/metrics")
                        .status())
                .isEqualTo(403);
        assertThat(afar.withToken(City.fresh().token(Role.ADMIN))
                        .get("/actuator/metrics")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void everything_else_is_closed() {
        for (var path : new String[] {"/actuator", "/actuator/env", "/actuator/info", "/actuator/heapdump"}) {
            assertThat(anybody.get(path).status()).as(path).isIn(401, 404);
            assertThat(town.get(path).status())
                    .as("at the address of a city: " + path)
                    .isIn(401, 404);
        }
    }
}

package balieplein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Each role at a few routes: in, or 403. Who is nobody gets 401, or the way to the sign-in page.
@Running
class AccessMatrixTest {

    private static final Set<Role> STAFF = EnumSet.of(
            Role.COUNTER,
            Role.INFO,
            Role.FLOOR_MANAGER,
            Role.PRODUCT_MANAGER,
            Role.LOCATION_MANAGER,
            Role.PHONE,
            Role.ANALYST,
            Role.ADMIN);

    private final City city = City.fresh();

    @Test
    void programs_get_in_by_their_role() {
        var mayExport = EnumSet.of(Role.ADMIN, Role.PRODUCT_MANAGER, Role.LOCATION_MANAGER);
        for (var role : Role.values()) {
            var program = city.as(role);
            assertThat(program.get("/api/v1/city-file").status())
                    .as("export by " + role)
                    .isEqualTo(mayExport.contains(role) ? 200 : 403);
            assertThat(program.send("PUT", "/api/v1/city-file", "application/yaml", "nonsense")
                            .status())
                    .as("import by " + role)
                    .isEqualTo(role == Role.ADMIN ? 422 : 403);
            assertThat(program.get("/api/v1/city").status())
                    .as("open to " + role)
                    .isEqualTo(200);
        }
        assertThat(city.get("/api/v1/city-file").status()).isEqualTo(401);
        assertThat(city.get("/api/v1/city").status()).isEqualTo(200);
    }

    @Test
    void people_get_in_by_their_role() {
        for (var role : EnumSet.complementOf(EnumSet.of(Role.KIOSK, Role.DISPLAY))) {
            var person = city.signedIn(role);
            assertThat(person.get("/account").status()).as("account of " + role).isEqualTo(200);
            assertThat(person.get("/staff").status()).as("work of " + role).isEqualTo(STAFF.contains(role) ? 200 : 403);
        }
        assertThat(city.get("/staff").status()).isEqualTo(302);
    }
}

package balieplein.pickups;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever adds a product to the express desk sees how often it was handed over (EXP-07).
@Running
class PickupUsageTest {

    @Autowired
    private DemoClock clock;

    @Test
    void how_often_each_product_of_the_desk_was_handed_over_stands_beside_it() {
        var desk = new PickupCity(clock);
        for (var number : List.of("2017-1", "2017-2")) {
            assertThat(desk.handOver(desk.card(number, "shelf", "K3-12"), "holder")
                            .status())
                    .isEqualTo(200);
        }
        desk.card("2017-3", "shelf", "K3-12");
        var rows = desk.city()
                .signedIn(Role.PRODUCT_MANAGER)
                .get("/staff/pickups/offers")
                .page()
                .select("tbody tr")
                .eachText();
        assertThat(rows)
                .filteredOn(row -> row.endsWith(" 2"))
                .singleElement()
                .asString()
                .contains("Identiteitskaart");
        assertThat(rows)
                .filteredOn(row -> !row.endsWith(" 2"))
                .hasSizeGreaterThan(2)
                .allMatch(row -> row.endsWith(" 0"));
    }
}

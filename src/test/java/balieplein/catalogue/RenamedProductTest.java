package balieplein.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.Running;
import balieplein.identity.Role;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A product has one link for good, and a name for good in what was counted (CAT-01).
@Running
class RenamedProductTest {

    private static final String EDIT = "/staff/products/eid";

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock);
    }

    @Test
    void a_link_to_a_product_still_works_after_it_got_another_name() {
        var link = plaza.city()
                .get("/products")
                .page()
                .select("a:contains(Identiteitskaart)")
                .attr("href");
        assertThat(plaza.city().get(link).page().select("h1").text()).isEqualTo("Identiteitskaart");
        var manager = plaza.city().signedIn(Role.PRODUCT_MANAGER);
        var renamed = manager.submit(EDIT, EDIT, "name-nl", "Elektronische kaart");
        assertThat(renamed.status()).as(renamed.toString()).isEqualTo(303);
        var shown = plaza.city().get(link);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.page().select("h1").text()).isEqualTo("Elektronische kaart");
        assertThat(plaza.city()
                        .get("/products")
                        .page()
                        .select("a:contains(Elektronische kaart)")
                        .attr("href"))
                .isEqualTo(link);
    }

    @Test
    void a_retired_product_is_offered_no_more_and_keeps_its_name_in_the_reports_of_its_time() {
        var visit = plaza.walkIn("eid.pickup").json().path("visit").asString();
        plaza.next("S1");
        plaza.act(visit, "start");
        plaza.at("09:05").finish(visit, "eid.pickup");
        var manager = plaza.city().signedIn(Role.PRODUCT_MANAGER);
        var retired = manager.submit(EDIT, EDIT + "/retire");
        assertThat(retired.status()).as(retired.toString()).isEqualTo(303);

        assertThat(plaza.city().get("/products").page().text())
                .contains("Reispas")
                .doesNotContain("Identiteitskaart");
        assertThat(plaza.walkIn("eid.pickup").status()).isEqualTo(422);
        var analyst = plaza.city().signedIn(Role.ANALYST);
        await().untilAsserted(() -> assertThat(analyst.get("/staff/reports/day?day=2017-01-19")
                        .page()
                        .select("table")
                        .text())
                .contains("Identiteitskaart"));
    }
}

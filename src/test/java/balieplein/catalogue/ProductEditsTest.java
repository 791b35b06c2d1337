package balieplein.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.audit.AuditEntry;
import balieplein.audit.AuditLog;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Running
class ProductEditsTest {

    @Autowired
    private ProductEdits edits;

    @Autowired
    private Products products;

    @Autowired
    private AuditLog audit;

    private City city;

    @BeforeEach
    void a_city_with_one_product() {
        city = City.with("""
                services:
                  - {code: burgerzaken, name: {nl: Burgerzaken}}
                products:
                  - code: eid
                    service: burgerzaken
                    published: false
                    theme: identity
                    icon: id
                    name: {nl: Identiteitskaart}
                    summary: {nl: Vraag een nieuwe kaart.}
                    steps:
                      - {code: request, name: {nl: Aanvraag}, minutes: 10, regime: appointment}
                      - {code: pickup, name: {nl: Afhaling}, minutes: 5, regime: walk-in}
                """);
    }

    @Test
    void of_ten_editors_at_once_one_is_kept_and_the_others_are_told() throws Exception {
        var version = in(() -> edits.get("eid").version());
        var tries = new ArrayList<Callable<ProductEdit>>();
        for (int i = 0; i < 10; i++) {
            var summary = LocalizedText.dutch("Uitleg " + i);
            tries.add(() -> in(() -> edits.save(saying(edits.get("eid").product(), summary), version)));
        }
        var answers = new ArrayList<ProductEdit>();
        try (var editors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : editors.invokeAll(tries)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).filteredOn(ProductEdit.Kept.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(ProductEdit.ChangedMeanwhile.class::isInstance)
                .hasSize(9);
        assertThat(in(() -> edits.get("eid").version())).isEqualTo(version + 1);
    }

    @Test
    void a_product_published_twice_is_published_once_and_every_act_is_on_record() {
        var version = in(() -> edits.get("eid").version());
        assertThat(in(() -> edits.publish("eid", version))).isInstanceOf(ProductEdit.Kept.class);
        assertThat(in(() -> edits.publish("eid", version))).isInstanceOf(ProductEdit.Kept.class);
        assertThat(in(() -> products.get("eid").isPublished())).isTrue();
        assertThat(in(() -> edits.retire("eid", version))).isInstanceOf(ProductEdit.ChangedMeanwhile.class);
        assertThat(in(() -> edits.retire("eid", version + 1))).isInstanceOf(ProductEdit.Kept.class);
        assertThat(in(() -> audit.list("product:eid")))
                .extracting(AuditEntry::action)
                .containsExactly("catalogue.product-retired", "catalogue.product-published");
    }

    @Test
    void a_step_that_is_taken_out_keeps_its_name_and_the_last_one_of_a_published_product_stays() {
        var version = in(() -> edits.get("eid").version());
        in(() -> edits.publish("eid", version));
        assertThat(in(() -> edits.removeStep("eid", "pickup", version + 1))).isInstanceOf(ProductEdit.Kept.class);
        assertThat(in(() -> edits.removeStep("eid", "request", version + 2)))
                .isEqualTo(new ProductEdit.Incomplete(false, true));
        assertThat(in(() -> products.findStep("eid.pickup"))).isEmpty();
        assertThat(in(() -> products.nameOf("eid.pickup", balieplein.kernel.Language.NL)))
                .isEqualTo("Identiteitskaart – Afhaling");
    }

    private static Product saying(Product product, LocalizedText summary) {
        return new Product(
                product.code(),
                product.service(),
                product.state(),
                product.theme(),
                product.icon(),
                product.name(),
                summary,
                List.of(),
                null,
                null,
                null,
                null,
                product.steps(),
                List.of());
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentCity.call(city.code(), work);
    }
}

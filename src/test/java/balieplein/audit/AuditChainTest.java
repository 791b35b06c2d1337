package balieplein.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.City;
import balieplein.Running;
import balieplein.audit.AuditChain.Verification;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The record shows when somebody changed it behind the back of the product.
@Running
class AuditChainTest {

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditChain chain;

    @Autowired
    private AuditCommand command;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private final City city = City.fresh();

    @BeforeEach
    void three_acts_on_record() {
        CurrentCity.run(city.code(), () -> {
            log.record("catalogue.product-published", "product:eid", Map.of("minutes", 10));
            log.record("catalogue.product-published", "product:passport", Map.of("minutes", 15));
            log.record("plaza.person-looked-up", "person:p1", Map.of(), "asks for her ticket at the info desk");
            await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
                chain.extend();
                return chain.verify() instanceof Verification.Intact intact && intact.waiting() == 0;
            });
        });
    }

    @Test
    void an_untouched_record_is_whole() {
        CurrentCity.run(city.code(), () -> {
            var before = (Verification.Intact) chain.verify();
            assertThat(before.entries()).isGreaterThanOrEqualTo(3);
            assertThat(before.mark()).hasSize(64);
            assertThat(chain.extend()).isZero();
            assertThat(chain.verify()).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set actor = 'nobody' where entity = 'product:passport'",
                "update audit.entry set details = '{}' where entity = 'product:passport'",
                "update audit.entry set at = at + interval '1 microsecond' where entity = 'product:passport'",
                "update audit.entry set reason = 'curious' where entity = 'person:p1'",
                "delete from audit.entry where entity = 'product:passport'",
            })
    void one_row_changed_in_the_store_is_reported(String tampering) {
        CurrentCity.run(city.code(), () -> {
            pastTheTrigger(tampering);
            assertThat(chain.verify())
                    .isInstanceOfSatisfying(Verification.Broken.class, broken -> assertThat(broken.entries())
                            .hasSize(1));
        });
        var out = new ByteArrayOutputStream();
        assertThat(command.verify(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(city.code());
    }

    @Test
    void an_entry_of_a_transaction_that_is_still_open_is_not_jumped_over() {
        CurrentCity.run(city.code(), () -> {
            transactions.executeWithoutResult(status -> {
                log.record("catalogue.product-published", "product:slow", Map.of());
                assertThat(chain.extend()).isZero();
            });
            await().pollInSameThread()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> chain.extend() == 1 || isLinked("product:slow"));
            assertThat(chain.verify()).isInstanceOf(Verification.Intact.class);
        });
    }

    @Test
    void the_record_can_be_searched_by_who_what_and_when() {
        var admin = city.signedIn(Role.ADMIN);
        CurrentCity.run(city.code(), () -> {
            assertThat(log.search(new AuditQuery("", "plaza", "", null, null), 1, 10))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.reason()).contains("info desk"));
            assertThat(log.count(new AuditQuery("", "", "product:", null, null)))
                    .isEqualTo(2);
            assertThat(log.search(new AuditQuery("somebody else", "", "", null, null), 1, 10))
                    .isEmpty();
        });
        assertThat(admin.get("/staff/audit.csv?entity=person:&from=2012-01-01&until=")
                        .body())
                .contains("plaza.person-looked-up")
                .doesNotContain("product:eid");
    }

    private boolean isLinked(String entity) {
        return sql.sql("select count(*) from audit.link l join audit.entry e on e.number = l.entry where e.entity = ?")
                        .param(entity)
                        .query(Long.class)
                        .single()
                == 1;
    }

    /// As an administrator of the database could.
    private void pastTheTrigger(String tampering) {
        transactions.executeWithoutResult(status -> {
            sql.sql("alter table audit.entry disable trigger append_only").update();
            sql.sql(tampering).update();
            sql.sql("alter table audit.entry enable trigger append_only").update();
        });
    }
}

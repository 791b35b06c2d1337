package balieplein.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.City;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Running
class AuditLogTest {

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private final City city = City.fresh();

    @Test
    void an_act_is_on_record_with_who_what_and_when() {
        CurrentCity.run(city.code(), () -> {
            log.record("catalogue.product-published", "product:eid", Map.of("step", "eid.request"));
            var entry = log.list("product:eid").getFirst();
            assertThat(entry.action()).isEqualTo("catalogue.product-published");
            assertThat(entry.actor()).isEqualTo("system");
            assertThat(entry.channel()).isEqualTo("inside");
            assertThat(entry.details()).contains("eid.request");
            assertThat(entry.at()).isNotNull();
        });
    }

    @Test
    void an_act_that_did_not_happen_is_not_on_record() {
        CurrentCity.run(city.code(), () -> {
            transactions.executeWithoutResult(status -> {
                log.record("catalogue.product-published", "product:never", Map.of());
                status.setRollbackOnly();
            });
            assertThat(log.list("product:never")).isEmpty();
        });
    }

    @Test
    void another_city_sees_nothing_of_it() {
        CurrentCity.run(city.code(), () -> log.record("catalogue.product-published", "product:eid", Map.of()));
        CurrentCity.run(
                City.fresh().code(), () -> assertThat(log.list("product:eid")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set actor = 'nobody'",
                "delete from audit.entry",
                "truncate audit.entry",
            })
    void the_record_cannot_be_changed(String change) {
        CurrentCity.run(city.code(), () -> {
            log.record("catalogue.product-published", "product:eid", Map.of());
            assertThatThrownBy(() -> sql.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
            assertThat(log.list("product:eid")).hasSize(1);
        });
    }
}

package balieplein.database;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class EmbeddedServerTest {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Background background;

    @ParameterizedTest
    @CsvSource({"fsync, on", "synchronous_commit, on", "full_page_writes, on"})
    void a_commit_is_on_disk_before_it_is_acknowledged(String setting, String value) {
        assertThat(sql.sql("select current_setting(?)")
                        .param(setting)
                        .query(String.class)
                        .single())
                .isEqualTo(value);
    }

    @Test
    void what_follows_from_an_act_does_not_wait_for_the_disk() throws Exception {
        var found = new CompletableFuture<String>();
        background.execute(() -> found.complete(sql.sql("select current_setting('synchronous_commit')")
                .query(String.class)
                .single()));
        assertThat(found.get(10, TimeUnit.SECONDS)).isEqualTo("off");
    }

    @Test
    void the_product_connects_as_an_ordinary_role() {
        var mayEverything = sql.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();
        assertThat(mayEverything).isFalse();
    }
}
